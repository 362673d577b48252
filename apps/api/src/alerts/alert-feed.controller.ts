import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UserError } from '#libs/events';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { sendAtom } from '../data/atom.js';
import { sendTagged, tagOf } from '../data/download.js';
import { alertAtom } from './alert-atom.js';
import { ChannelsService } from './channels.service.js';

const ENTRIES = 100;
/** 32 bytes in base64url. */
const TOKEN = /^([\w-]{43})\.atom$/;

/** The alerts of an owner as a feed: for whoever is logged in or has a key, and at an address nobody can guess. */
@Controller('feeds')
export class AlertFeedController {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly channels: ChannelsService,
    private readonly clock: Clock,
  ) {}

  @Get('alerts.atom')
  own(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send(request.principal.owner(), { request, reply });
  }

  @Get('alerts/:file')
  async byAddress(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = TOKEN.exec(file)?.[1];
    const owner = token === undefined ? null : await this.channels.ownerOfFeed(token);
    if (owner === null) throw new UserError('NOT_FOUND', 'There is no such feed.');
    await this.send(owner, { request, reply });
  }

  private async send(owner: string, exchange: { request: FastifyRequest; reply: FastifyReply }): Promise<void> {
    const { request, reply } = exchange;
    const { nodes } = await this.storage.alerts.page(owner, { now: this.clock.now() }, { first: ENTRIES });
    const site = `${request.protocol}://${request.host}/`;
    const text = alertAtom({ alerts: nodes, site, begunAt: `${this.clock.today()}T00:00:00Z` });
    await sendTagged(exchange, tagOf(text), () => {
      void reply.headers({ 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer' });
      return sendAtom(reply, text);
    });
  }
}
