import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UserError, isDay, isInstant } from '#libs/events';
import { csvLine, type Cell } from '../data/csv.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import { DIRECTION } from '../scores/score.view.js';
import { ScoresService } from '../scores/scores.service.js';
import { ExposureService } from './exposure.service.js';
import type { ExposureView } from './exposure.view.js';
import { portfolioTable, TABLES, type TableName } from './portfolio-export.js';
import { PortfoliosService } from './portfolios.service.js';

type Parameters = Readonly<Record<string, unknown>>;

/** A portfolio for the committee's spreadsheet: the same numbers as on the page. For its owner only. */
@Controller('data')
export class PortfolioDataController {
  constructor(
    private readonly portfolios: PortfoliosService,
    private readonly exposures: ExposureService,
    private readonly scores: ScoresService,
    private readonly cache: RecordsCache,
  ) {}

  /** `/data/portfolio.csv?id=…&table=countries|holdings|contributions&on=…&asOf=…` */
  @Get('portfolio.csv')
  async csv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id, table, on, asOf } = readQuery(parameters);
    const portfolio = await this.portfolios.existing(request.principal, id);
    const held = await this.portfolios.hold(portfolio);
    const question = this.scores.question({ on, asOf });
    const view = await this.exposures.exposure(new RecordsLoader(this.cache), held, question);
    if (!view)
      throw new UserError('BAD_USER_INPUT', typeof held.shares === 'string' ? held.shares : 'There is no exposure.');
    const { columns, rows } = portfolioTable(table, view);
    const head = headOf(view, rows.length);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `inline; filename="portfolio-${table}.csv"`)
      .header('cache-control', 'no-store')
      .header('x-row-count', rows.length)
      .send([...head, columns, ...rows].map(csvLine).join(''));
  }
}

function headOf({ held, question, score, low, high }: ExposureView, rowCount: number): readonly (readonly Cell[])[] {
  return [
    ['# Faultline portfolio', held.portfolio.name, DIRECTION],
    ['# score', score, low, high],
    ['# on', question.on],
    ['# asOf', question.asOf ?? 'everything known'],
    ['# method', question.method.version],
    ['# rows', rowCount],
  ];
}

function readQuery(parameters: Parameters) {
  const text = (name: string): string | null => {
    const value = parameters[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [on, asOf, table] = [text('on'), text('asOf'), text('table') ?? 'countries'];
  if (on !== null && !isDay(on)) throw refusal('on', 'must be a day that exists, for example 2020-10-06');
  if (asOf !== null && !isInstant(asOf)) throw refusal('asOf', 'must be a moment, for example 2020-10-07T00:00:00Z');
  if (!isTable(table)) throw refusal('table', `must be one of ${TABLES.join(', ')}`);
  return { id: text('id') ?? '', table, on, asOf };
}

const isTable = (name: string): name is TableName => TABLES.some((known) => known === name);

const refusal = (name: string, sentence: string): UserError =>
  new UserError('BAD_USER_INPUT', `${name}: ${sentence}.`, name);
