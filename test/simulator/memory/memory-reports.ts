import type { Report } from '#libs/events';
import type { LedgerStore } from '#libs/storage';
import { keyOf, textHash } from '../../../libs/storage/src/reports/report-rows.js';
import { setIn, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';

/** Keeps a report under its country and id; one that is there stays as it is. */
export function keepReport(database: MemoryDatabase, transaction: MemoryTransaction, report: Report): void {
  const { reports } = database.tables;
  if (!reports.has(keyOf(report)))
    setIn(transaction, reports, [keyOf(report), { ...report, sha256: textHash(report) }]);
}

/** Texts behind the evidence, as `ReportsRepository` keeps them. */
export class MemoryReports {
  constructor(private readonly database: MemoryDatabase) {}

  byIds: LedgerStore['reports']['byIds'] = (keys) =>
    Promise.resolve(keys.map((key) => this.database.tables.reports.get(keyOf(key)) ?? null));

  append: LedgerStore['reports']['append'] = (report) =>
    this.database.transaction((transaction) => {
      const hash = textHash(report);
      const known = [...this.database.tables.reports.values()].find(
        ({ country, id, sha256 }) =>
          country === report.country && (id === report.id || (hash !== null && sha256 === hash)),
      );
      if (known) return { report: known, alreadyKnown: true };
      this.database.recordedAt(transaction, report.country);
      keepReport(this.database, transaction, report);
      this.database.onStep('rows');
      return { report, alreadyKnown: false };
    });
}
