import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RestatementFilter } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkRange } from '../common/day-range.js';
import { readCountries, readDay, type Parameters } from '../data/data-query.js';
import { sendAtom } from '../data/atom.js';
import { CSV, sendDownload } from '../data/download.js';
import { StoreAnswers } from '../data/store-answers.js';
import { restatementAtom } from './restatement-atom.js';
import { restatementsCsv } from './restatements-csv.js';
import { RestatementsService } from './restatements.service.js';

const ENTRIES = 100;

/** `/feeds/restatements.atom` and `/data/restatements.csv`, optionally `?country=KGZ~KAZ&from=…&to=…`. */
@Controller()
export class RestatementsController {
  constructor(
    private readonly restatements: RestatementsService,
    private readonly answers: StoreAnswers,
    private readonly clock: Clock,
  ) {}

  @Get('feeds/restatements.atom')
  async atom(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = readFilter(parameters);
    await this.answers.send({ request, reply }, async () => {
      const restatements = await this.restatements.newest(filter, ENTRIES);
      const self = `${request.protocol}://${request.host}${request.url}`;
      return sendAtom(reply, restatementAtom({ restatements, self, begunAt: `${this.clock.today()}T00:00:00Z` }));
    });
  }

  @Get('data/restatements.csv')
  async csv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = readFilter(parameters);
    await this.answers.send({ request, reply }, async () => {
      const rowCount = await this.restatements.count(filter);
      const text = restatementsCsv(rowCount, this.restatements.all(filter));
      return sendDownload(reply, { fileName: 'restatements.csv', type: CSV, rowCount, text });
    });
  }
}

function readFilter(parameters: Parameters): RestatementFilter {
  const [from, to] = [readDay(parameters, 'from'), readDay(parameters, 'to')];
  checkRange({ from, to });
  return { countries: readCountries(parameters), from, to };
}
