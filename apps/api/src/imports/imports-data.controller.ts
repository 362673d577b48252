import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { csvLine } from '../data/csv.js';
import { CSV, sendDownload } from '../data/download.js';
import type { ImportView } from './import.view.js';
import { ImportsService } from './imports.service.js';

const COLUMNS = [
  'id',
  'source',
  'fileName',
  'hash',
  'state',
  'startedAt',
  'finishedAt',
  'read',
  'accepted',
  'duplicate',
  'revised',
  'rejected',
  'problem',
] as const satisfies readonly (keyof ImportView)[];

/** Every import there was, as a file. */
@Controller('data')
export class ImportsDataController {
  constructor(private readonly imports: ImportsService) {}

  /** `/data/imports.csv`, newest first, under the names of `imports` over GraphQL. */
  @Get('imports.csv')
  async csv(@Res() reply: FastifyReply): Promise<void> {
    const rowCount = await this.imports.count();
    void reply.header('cache-control', 'no-store');
    await sendDownload(reply, { fileName: 'imports.csv', type: CSV, rowCount, text: linesOf(this.imports.all()) });
  }
}

async function* linesOf(runs: AsyncIterable<ImportView>): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const run of runs) yield csvLine(COLUMNS.map((column) => run[column]));
}
