import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RestatementFilter } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { readCountries, readDay, type Parameters } from '../data/data-query.js';
import { DataService } from '../data/data.service.js';
import { CSV, sendDownload, sendTagged } from '../data/download.js';
import { restatementAtom } from './restatement-atom.js';
import { restatementsCsv } from './restatements-csv.js';
import { RestatementsService } from './restatements.service.js';

const ENTRIES = 100;

/** `/feeds/restatements.atom` and `/data/restatements.csv`, optionally `?country=KGZ~KAZ&from=…&to=…`. */
@Controller()
export class RestatementsController {
  constructor(
    private readonly restatements: RestatementsService,
    private readonly data: DataService,
    private readonly clock: Clock,
  ) {}

  @Get('feeds/restatements.atom')
  async atom(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = readFilter(parameters);
    const etag = await this.data.etag(this.data.loader(), request.url);
    await sendTagged({ request, reply }, etag, async () => {
      const restatements = await this.restatements.newest(filter, ENTRIES);
      const self = `${request.protocol}://${request.host}${request.url}`;
      const text = restatementAtom({ restatements, self, begunAt: `${this.clock.today()}T00:00:00Z` });
      return reply.type('application/atom+xml; charset=utf-8').send(text);
    });
  }

  @Get('data/restatements.csv')
  async csv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = readFilter(parameters);
    const etag = await this.data.etag(this.data.loader(), request.url);
    await sendTagged({ request, reply }, etag, async () => {
      const rowCount = await this.restatements.count(filter);
      const text = restatementsCsv(rowCount, this.restatements.all(filter));
      return sendDownload(reply, { fileName: 'restatements.csv', type: CSV, rowCount, text });
    });
  }
}

const readFilter = (parameters: Parameters): RestatementFilter => ({
  countries: readCountries(parameters),
  from: readDay(parameters, 'from'),
  to: readDay(parameters, 'to'),
});
