import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import { readEventsQuery, readScoresQuery, type Parameters, type ScoresQuery } from './data-query.js';
import { DataService } from './data.service.js';
import { eventsCsv } from './events-export.js';
import { readScores, scoresCsv, scoresJson, type ScoresTable } from './scores-export.js';

interface Download {
  readonly type: string;
  readonly fileName: string;
  readonly lines: Iterable<string> | AsyncIterable<string>;
  readonly rowCount?: number;
}

/** What spreadsheets and notebooks read: the same numbers as over GraphQL, as files at stable addresses. */
@Controller('data')
export class DataController {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly cache: RecordsCache,
    private readonly data: DataService,
  ) {}

  @Get('scores.csv')
  async scoresCsv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readScoresQuery(parameters);
    await this.send(request, reply, async (loader) => {
      const table = await this.table(query, loader);
      return { type: CSV, fileName: 'scores.csv', lines: scoresCsv(table, query), rowCount: table.rowCount };
    });
  }

  @Get('scores.json')
  async scoresJson(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readScoresQuery(parameters);
    await this.send(request, reply, async (loader) => {
      const table = await this.table(query, loader);
      return { type: JSON_TYPE, fileName: 'scores.json', lines: scoresJson(table, query), rowCount: table.rowCount };
    });
  }

  @Get('events.csv')
  async eventsCsv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readEventsQuery(parameters);
    await this.send(request, reply, async () => {
      const lines = eventsCsv(this.storage, query, await this.data.redistributableFeeds());
      return { type: CSV, fileName: 'events.csv', lines };
    });
  }

  @Get('metadata.json')
  async metadata(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('cache-control', 'no-cache').send(await this.data.metadata());
  }

  private table(query: ScoresQuery, loader: RecordsLoader): Promise<ScoresTable> {
    return readScores({ ...this.data.services, loader }, query);
  }

  /** The same question over an unchanged store has the same ETag: asked again, nothing is computed. */
  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    make: (loader: RecordsLoader) => Promise<Download>,
  ): Promise<void> {
    const loader = new RecordsLoader(this.cache);
    const etag = this.data.etag(request.url, await loader.versions());
    void reply.headers({ etag, 'cache-control': 'no-cache' });
    if (request.headers['if-none-match'] === etag) {
      await reply.code(304).send();
      return;
    }
    const { type, fileName, lines, rowCount } = await make(loader);
    if (rowCount !== undefined) void reply.header('x-row-count', rowCount);
    void reply.type(type).header('content-disposition', `inline; filename="${fileName}"`);
    await reply.send(Readable.from(lines, { objectMode: false }));
  }
}

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
