import { UserError, type CountryCode, type Day, type Instant } from '#libs/events';
import type { Database } from '../database/database.js';
import { codeOf } from '../error-code.js';
import { lockCountries } from '../ledger/country-clock.js';
import { recordChange } from '../ledger/outbox.js';
import { asTimestamp } from '../ledger/timestamps.js';

/** A daily score as it was shown. */
export interface PublishedScore {
  readonly country: CountryCode;
  readonly on: Day;
  /** 1 = as shown first; higher ones restate it. */
  readonly revision: number;
  /** 0–100, high = more risk; `null` = the country had no score that day. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string | null;
  /** Its feeds were silent, so the band was wider. */
  readonly stale: boolean;
  /** Pillars, indicators, whatever else was shown, as JSON. */
  readonly parts: unknown;
  readonly methodVersion: string;
  readonly methodHash: string;
  readonly inputHash: string;
  /** The frontier it was computed at: a replay reads the rows recorded up to here. */
  readonly publishedAt: Instant;
}

export type NewPublishedScore = Omit<PublishedScore, 'revision'>;

/** Which of several revisions of a day: as first shown, as restated last, or every one. */
export type PublishedRevision = 'first' | 'latest' | 'all';

const COLUMNS = `
  country, day as "on", revision, value, low, high, label, stale, parts, method_version as "methodVersion",
  method_hash as "methodHash", input_hash as "inputHash", published_at as "publishedAt"`;

/** A score equal to the latest revision of its day is not published again: two publishers at once leave one row. */
const APPEND = `
  insert into published_score
    (country, day, revision, value, low, high, label, stale, parts, method_version, method_hash, input_hash, published_at)
  select row.country, row."on", coalesce(latest.revision, 0) + 1, row.value, row.low, row.high, row.label, row.stale, row.parts,
    row."methodVersion", row."methodHash", row."inputHash", row."publishedAt"
  from json_to_recordset($1) as row (country text, "on" date, value float8, low float8, high float8, label text, stale boolean,
    parts json, "methodVersion" text, "methodHash" text, "inputHash" text, "publishedAt" timestamptz)
  left join lateral (
    select * from published_score kept where kept.country = row.country and kept.day = row."on"
    order by revision desc limit 1) latest on true
  where latest.revision is null or (latest.method_hash, latest.input_hash) is distinct from (row."methodHash", row."inputHash")
    or latest.value is distinct from row.value
  returning country, day`;

const FOREIGN_KEY_VIOLATION = '23503';
const SCAN_ROWS = 1_000;

type Row = PublishedScore & Record<string, unknown>;

/** What was shown: append-only, one row per country and day, restated by further revisions. */
export class PublicationsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Publishes daily scores; returns how many were new or changed. Take `publishedAt` from `records.frontier()` before reading
   * the records. Throws NOT_FOUND when the method was not published before.
   */
  async append(rows: readonly NewPublishedScore[]): Promise<number> {
    if (rows.length === 0) return 0;
    return this.database.transaction(async (transaction) => {
      await lockCountries(
        transaction,
        rows.map(({ country }) => country),
      );
      const bound = rows.map((row) => ({ ...row, publishedAt: asTimestamp(row.publishedAt) }));
      const added = await transaction
        .query<{ country: CountryCode; day: Day }>({ name: 'publish', text: APPEND, values: [JSON.stringify(bound)] })
        .catch(explainMissingMethod);
      const subject = added.reduce<Day | null>((last, { day }) => (last === null || day > last ? day : last), null);
      const days = new Map(added.map(({ country }) => [country, null]));
      if (added.length > 0) recordChange(transaction, { kind: 'publication', subject, days });
      return added.length;
    });
  }

  /** Published scores of a country between two days, both inclusive, oldest first. */
  async range(
    country: CountryCode,
    { from, to, revision = 'latest' }: { from: Day; to: Day; revision?: PublishedRevision },
  ): Promise<readonly PublishedScore[]> {
    const rows = await this.database.read<Row>({
      name: 'published-range',
      text: `select ${COLUMNS} from published_score where country = $1 and day between $2 and $3 order by day, revision`,
      values: [country, from, to],
    });
    if (revision === 'all') return rows;
    if (revision === 'first') return rows.filter((row) => row.revision === 1);
    return rows.filter((row, index) => row.on !== rows[index + 1]?.on);
  }

  /** The scores of several countries between two days, both inclusive, as they were shown first; by country and day. */
  async shown(
    countries: readonly CountryCode[],
    { from, to }: { readonly from: Day; readonly to: Day },
  ): Promise<readonly PublishedScore[]> {
    return this.database.read<Row>({
      name: 'published-shown',
      text: `
        select ${COLUMNS} from published_score
        where country = any($1) and day between $2 and $3 and revision = 1 order by country, day`,
      values: [countries, from, to],
    });
  }

  /** The last day any country was published for; `null` before the first. */
  async lastDay(): Promise<Day | null> {
    const [row] = await this.database.read<{ day: Day | null }>({
      name: 'last-published-day',
      text: `
        select max(last.day) as day from country_clock clock cross join lateral (
          select day from published_score where country = clock.country order by day desc limit 1) last`,
    });
    return row?.day ?? null;
  }

  /** Hands over every published score in batches, ordered by country, day and revision. */
  async scan(callback: (rows: readonly PublishedScore[]) => Promise<void> | void): Promise<void> {
    let after: readonly [string, string, number] = ['', '0001-01-01', 0];
    for (;;) {
      const rows = await this.database.read<Row>({
        name: 'scan-published',
        text: `
          select ${COLUMNS} from published_score where (country, day, revision) > ($1, $2::date, $3::int)
          order by country, day, revision limit ${SCAN_ROWS}`,
        values: after,
      });
      const last = rows.at(-1);
      if (!last) return;
      await callback(rows);
      after = [last.country, last.on, last.revision];
    }
  }
}

function explainMissingMethod(error: unknown): never {
  if (codeOf(error) === FOREIGN_KEY_VIOLATION)
    throw new UserError(
      'NOT_FOUND',
      'A score can be published under a published method only: publish the method first.',
    );
  throw error;
}
