import type { Report } from '#libs/events';
import type { Database } from '../database/database.js';
import type { ChangeNote } from '../ledger/change-note.js';
import { lockCountries } from '../ledger/country-clock.js';
import { insertOriginal, type Original } from './originals.js';
import { redactReport, type Redaction } from './redaction.js';
import { insertReports } from './insert-reports.js';
import { PreparedReports } from './prepared-reports.js';
import { keyOf, REPORT_COLUMNS, textHash, type ReportKey, type StoredReport } from './report-rows.js';

export type { Original } from './originals.js';

export type { ReportKey } from './report-rows.js';

export interface AppendedReport {
  readonly report: Report;
  /** True when the same text was there already, perhaps under another id: `report` is that one. */
  readonly alreadyKnown: boolean;
}

/** The texts behind the evidence. */
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** The reports with these keys, for a loader: the same order, `null` where there is none. One statement. */
  async byIds(keys: readonly ReportKey[]): Promise<readonly (StoredReport | null)[]> {
    if (keys.length === 0) return [];
    const rows = await this.database.read<StoredReport & Record<string, unknown>>({
      name: 'reports-by-ids',
      text: `
        select ${REPORT_COLUMNS} from report
        where (country, id) in (select * from unnest($1::text[], $2::text[]))`,
      values: [keys.map(({ country }) => country), keys.map(({ id }) => id)],
    });
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(keyOf(key)) ?? null);
  }

  /** Keeps a report and, if given, its original bytes under their SHA-256. The same text of a country is kept once. */
  async append(report: Report, original?: Original): Promise<AppendedReport> {
    return this.database.transaction(async (transaction) => {
      const recordedAt = await lockCountries(transaction, [report.country]);
      const [known] = await transaction.query<Report & Record<string, unknown>>({
        name: 'report-by-content',
        text: `
          select ${REPORT_COLUMNS} from report
          where country = $1 and (id = $2 or sha256 = decode($3, 'hex')) order by recorded_at limit 1`,
        values: [report.country, report.id, textHash(report)],
      });
      if (known) return { report: known, alreadyKnown: true };
      await insertReports(transaction, PreparedReports.of([report]), recordedAt);
      if (original) await insertOriginal(transaction, report.country, original);
      return { report, alreadyKnown: false };
    });
  }

  /**
   * Drops the text of a report and every quote from it, for good; hash, coding and ledger stay.
   * Throws NOT_FOUND without such a report, CONFLICT when it was redacted before.
   */
  async redact(key: ReportKey, note: ChangeNote & { readonly reason: string }): Promise<void> {
    await this.database.transaction((transaction) => redactReport(transaction, key, note));
  }

  /** Redactions of texts by their hashes, for a loader: the same order, `null` where the text is still there. */
  async redactions(hashes: readonly string[]): Promise<readonly (Redaction | null)[]> {
    if (hashes.length === 0) return [];
    const rows = await this.database.read<Redaction & Record<string, unknown>>({
      name: 'redactions',
      text: `
        select encode(sha256, 'hex') as sha256, reason, recorded_by as by, recorded_at as "recordedAt" from redaction
        where encode(sha256, 'hex') = any($1)`,
      values: [hashes],
    });
    const found = new Map(rows.map((row) => [row.sha256, row]));
    return hashes.map((hash) => found.get(hash) ?? null);
  }
}
