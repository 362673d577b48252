import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../common/clock.js';
import { readCountries, type Parameters } from '../data/data-query.js';
import { DataService } from '../data/data.service.js';
import { sendTagged } from '../data/download.js';
import { labelAtom } from './label-atom.js';
import { LabelFeedService } from './label-feed.service.js';

/** `/feeds/labels.atom`, optionally of some countries: `?country=KGZ~KAZ`. */
@Controller('feeds')
export class LabelFeedController {
  constructor(
    private readonly labels: LabelFeedService,
    private readonly data: DataService,
    private readonly clock: Clock,
  ) {}

  @Get('labels.atom')
  async atom(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const countries = readCountries(parameters);
    const loader = this.data.loader();
    const etag = await this.data.etag(loader, request.url);
    await sendTagged({ request, reply }, etag, async () => {
      const changes = await this.labels.changes(loader, countries);
      const self = `${request.protocol}://${request.host}${request.url}`;
      const text = labelAtom({ changes, self, begunAt: `${this.clock.today()}T00:00:00Z` });
      return reply.type('application/atom+xml; charset=utf-8').send(text);
    });
  }
}
