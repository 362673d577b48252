import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../common/clock.js';
import { readCountries, type Parameters } from '../data/data-query.js';
import { sendAtom } from '../data/atom.js';
import { StoreAnswers } from '../data/store-answers.js';
import { labelAtom } from './label-atom.js';
import { LabelFeedService } from './label-feed.service.js';

/** `/feeds/labels.atom`, optionally of some countries: `?country=KGZ~KAZ`. */
@Controller('feeds')
export class LabelFeedController {
  constructor(
    private readonly labels: LabelFeedService,
    private readonly answers: StoreAnswers,
    private readonly clock: Clock,
  ) {}

  @Get('labels.atom')
  async atom(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const countries = readCountries(parameters);
    await this.answers.send({ request, reply }, async (loader) => {
      const changes = await this.labels.changes(loader, countries);
      const self = `${request.protocol}://${request.host}${request.url}`;
      return sendAtom(reply, labelAtom({ changes, self, begunAt: `${this.clock.today()}T00:00:00Z` }));
    });
  }
}
