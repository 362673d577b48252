import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AuditEntry, AuditFilter, Storage } from '#libs/storage';
import { allPages } from '../common/page.js';
import { STORAGE } from '../common/storage.token.js';
import { csvLine, type Cell } from '../data/csv.js';
import { readDay, readText, type Parameters } from '../data/data-query.js';
import { CSV, sendDownload } from '../data/download.js';

const COLUMNS = ['sequence', 'at', 'by', 'action', 'subject', 'reason', 'requestId', 'details', 'hash'] as const;

/** The audit log as a file, for whoever may read it. */
@Controller('data')
export class AuditDataController {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** `/data/audit.csv?kind=event&by=anna&text=KGZ&from=2026-01-01&to=2026-12-31`, every part optional; newest first. */
  @Get('audit.csv')
  async csv(@Query() parameters: Parameters, @Res() reply: FastifyReply): Promise<void> {
    const filter = {
      kind: readText(parameters, 'kind'),
      by: readText(parameters, 'by'),
      text: readText(parameters, 'text'),
      from: readDay(parameters, 'from'),
      to: readDay(parameters, 'to'),
    };
    const rowCount = await this.storage.audit.count(filter);
    void reply.header('cache-control', 'no-store');
    await sendDownload(reply, { fileName: 'audit.csv', type: CSV, rowCount, text: linesOf(this.storage, filter) });
  }
}

async function* linesOf(storage: Storage, filter: AuditFilter): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const entries of allPages((request) => storage.audit.list(request, filter)))
    yield entries.map((entry) => csvLine(cellsOf(entry))).join('');
}

const cellsOf = (entry: AuditEntry): Cell[] =>
  COLUMNS.map((column) => (column === 'details' ? JSON.stringify(entry.details) : entry[column]));
