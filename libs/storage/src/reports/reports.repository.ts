import type { CountryCode, Report } from '#libs/events';
import type { Database } from '../database/database.js';
import { lockCountries } from '../ledger/country-clock.js';
import { insertReports, keyOf, REPORT_COLUMNS, textHash } from './report-rows.js';

export interface ReportKey {
  readonly country: CountryCode;
  readonly id: string;
}

/** A report as it came, where that differs from its text (a web page, a feed item). */
export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export interface AppendedReport {
  readonly report: Report;
  /** True when the same text was there already, perhaps under another id: `report` is that one. */
  readonly alreadyKnown: boolean;
}

/** The texts behind the evidence. */
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** The reports with these keys, for a loader: the same order, `null` where there is none. One statement. */
  async byIds(keys: readonly ReportKey[]): Promise<readonly (Report | null)[]> {
    if (keys.length === 0) return [];
    const rows = await this.database.read<Report & Record<string, unknown>>({
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
      await insertReports(transaction, [report], recordedAt);
      if (original)
        await transaction.query({
          text: `
            insert into report_original (country, sha256, bytes, media_type, recorded_at)
            select $1, sha256($2), $2, $3, recorded_at from country_clock where country = $1
            on conflict (country, sha256) do nothing`,
          values: [report.country, Buffer.from(original.bytes), original.mediaType],
        });
      return { report, alreadyKnown: false };
    });
  }
}
