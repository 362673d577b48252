import type { CountryCode } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database, Session, Transaction } from '../database/database.js';
import { lockCountries } from '../ledger/country-clock.js';
import { recordChange } from '../ledger/outbox.js';
import { insertReports } from '../reports/insert-reports.js';
import { PreparedReports } from '../reports/prepared-reports.js';
import { keyOf, REPORT_COLUMNS, textHash, type ReportKey } from '../reports/report-rows.js';
import { insertOriginal, type Original } from '../reports/originals.js';
import { insertProposals } from './proposal-rows.js';
import {
  fromReadingRow,
  READING_COLUMNS,
  type Candidate,
  type NewReading,
  type Reading,
  type ReadingRow,
} from './reading.js';

export interface AppendedReading {
  readonly reading: Reading;
  /** True when the same text was read before: `reading` is that one, and nothing was stored. */
  readonly alreadyKnown: boolean;
}

/** More reports with common keys than this are all one wire text: the first few will do. */
const MOST_CANDIDATES = 20;

/** Reports that were handed in to be read. */
export class ReadingsRepository {
  constructor(private readonly database: Database) {}

  /** The reading of that text, by its SHA-256 in hex, in whichever country it is filed. */
  async byHash(sha256: string): Promise<Reading | null> {
    const [row] = await this.database.read<ReadingRow & Record<string, unknown>>({
      name: 'reading-by-hash',
      text: `select ${READING_COLUMNS} from report_reading reading where sha256 = decode($1, 'hex')`,
      values: [sha256],
    });
    return row ? fromReadingRow(row) : null;
  }

  /** Readings of these reports: the same order, `null` for a report that was not handed in to be read. */
  async byReports(keys: readonly ReportKey[]): Promise<readonly (Reading | null)[]> {
    if (keys.length === 0) return [];
    const rows = await this.database.read<ReadingRow & Record<string, unknown>>({
      name: 'readings-by-reports',
      text: `
        select ${READING_COLUMNS} from report_reading reading
        where (country, report_id) in (select * from unnest($1::text[], $2::text[]))`,
      values: [keys.map(({ country }) => country), keys.map(({ id }) => id)],
    });
    const found = new Map(rows.map((row) => [`${row.country} ${row.reportId}`, fromReadingRow(row)]));
    return keys.map((key) => found.get(keyOf(key)) ?? null);
  }

  /** Reports that repeat this one, oldest first. */
  async repeating({ country, id }: ReportKey): Promise<readonly Reading[]> {
    const rows = await this.database.read<ReadingRow & Record<string, unknown>>({
      name: 'repeating-readings',
      text: `
        select ${READING_COLUMNS} from report_reading reading
        where repeats_country = $1 and repeats_report = $2 order by recorded_at`,
      values: [country, id],
    });
    return rows.map(fromReadingRow);
  }

  /** Earlier reports that share a key with a text, those with most keys in common first. */
  async candidates(bands: readonly number[]): Promise<readonly Candidate[]> {
    return this.database.read<Candidate & Record<string, unknown>>({
      name: 'duplicate-candidates',
      text: `
        select report.country, report.id, report.text, reading.independence_group as group
        from (
          select country, report_id, count(*) as common from reading_band where band = any($1::bigint[])
          group by country, report_id order by common desc limit ${MOST_CANDIDATES}) shared
        join report_reading reading using (country, report_id)
        join report on report.country = shared.country and report.id = shared.report_id
        where report.text is not null order by shared.common desc, reading.recorded_at`,
      values: [bands],
    });
  }

  /** Keeps a report, how it was read and what it proposes, in one transaction. The same text is read once. */
  async add(added: NewReading, original?: Original): Promise<AppendedReading> {
    const { report, proposals } = added;
    const sha256 = textHash(report);
    if (sha256 === null) throw new Error('A report without a text cannot be read.');
    return this.database.transaction(async (transaction) => {
      // The same text may be on its way in for another country.
      await transaction.query({
        text: `select pg_advisory_xact_lock(('x' || left($1, 16))::bit(64)::bigint)`,
        values: [sha256],
      });
      const known = await this.byHash(sha256);
      if (known) return { reading: known, alreadyKnown: true };
      const countries = new Set([report.country, ...proposals.map(({ country }) => country)]);
      const recordedAt = await lockCountries(transaction, countries);
      const id = await keepReport(transaction, { added, recordedAt, sha256 });
      if (original) await insertOriginal(transaction, report.country, original);
      await insertReading(transaction, { ...added, sha256, id });
      await insertProposals(transaction, proposals, { by: added.by, reportKey: { country: report.country, id } });
      announce(transaction, added, { id, sha256, countries });
      const [reading] = await this.byReports([{ country: report.country, id }]);
      if (!reading) throw new Error('The reading was not stored.');
      return { reading, alreadyKnown: false };
    });
  }
}

interface Kept {
  readonly added: NewReading;
  readonly recordedAt: ReadonlyMap<CountryCode, string>;
  readonly sha256: string;
}

/** Under its own id, or that of the same text if the country has it already. */
async function keepReport(transaction: Transaction, { added, recordedAt, sha256 }: Kept): Promise<string> {
  const { report } = added;
  const [known] = await transaction.query<{ id: string }>({
    name: 'report-by-text',
    text: `select ${REPORT_COLUMNS} from report where country = $1 and sha256 = decode($2, 'hex') order by recorded_at limit 1`,
    values: [report.country, sha256],
  });
  if (known) return known.id;
  await insertReports(transaction, PreparedReports.of([report]), recordedAt);
  return report.id;
}

async function insertReading(
  session: Session,
  added: NewReading & { readonly sha256: string; readonly id: string },
): Promise<void> {
  const { report, id, repeats } = added;
  await session.query({
    name: 'insert-reading',
    text: `
      insert into report_reading (country, report_id, sha256, published_on, source, grade, independence_group, not_coded,
        repeats_country, repeats_report, similarity, recorded_by, recorded_at)
      select $1, $2, decode($3, 'hex'), $4, $5, $6, $7, $8, $9, $10, $11, $12, recorded_at from country_clock where country = $1`,
    values: [
      report.country,
      id,
      added.sha256,
      added.publishedOn,
      added.source,
      added.grade,
      added.group,
      added.notCoded,
      repeats?.country ?? null,
      repeats?.id ?? null,
      added.similarity,
      added.by,
    ],
  });
  await session.query({
    name: 'insert-bands',
    text: `insert into reading_band (band, country, report_id) select distinct unnest($1::bigint[]), $2, $3`,
    values: [added.bands, report.country, id],
  });
}

function announce(
  transaction: Transaction,
  { report, source, grade, by, requestId, repeats, notCoded, proposals }: NewReading,
  { id, sha256, countries }: { id: string; sha256: string; countries: ReadonlySet<CountryCode> },
): void {
  const subject = `${report.country} ${id}`;
  recordChange(transaction, {
    kind: 'review',
    subject,
    days: new Map([...countries].map((country) => [country, null])),
  });
  const proposed = proposals.map(({ country, id: proposal }) => `${country} ${proposal}`);
  const details = { sha256, source, grade, repeats, notCoded, proposed };
  recordAudit(transaction, { by, action: 'report.submit', subject, reason: null, requestId, details });
}
