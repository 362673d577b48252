import { UserError, type CountryCode, type Day } from '#libs/events';
import type { Database } from '../database/database.js';
import { codeOf } from '../error-code.js';
import { lockCountries } from '../ledger/country-clock.js';
import { recordChange } from '../ledger/outbox.js';
import { asTimestamp } from '../ledger/timestamps.js';
import {
  PUBLISHED_COLUMNS,
  type NewPublishedScore,
  type PublishedRevision,
  type PublishedScore,
  type RestatedScore,
} from './published-score.js';
import { moveTurn } from './restatement-turn.js';

/** Revisions follow each other: who compared with one that is not the latest any more adds none, so two at once leave one row. */
const APPEND = `
  insert into published_score
    (country, day, revision, value, low, high, label, stale, parts, method_version, method_hash, input_hash, published_at, causes)
  select row.country, row."on", row.restates + 1, row.value, row.low, row.high, row.label, row.stale, row.parts,
    row."methodVersion", row."methodHash", row."inputHash", row."publishedAt", row.causes
  from json_to_recordset($1) as row (country text, "on" date, restates int, value float8, low float8, high float8, label text,
    stale boolean, parts json, "methodVersion" text, "methodHash" text, "inputHash" text, "publishedAt" timestamptz, causes json)
  where row.restates = (
    select coalesce(max(revision), 0) from published_score kept where kept.country = row.country and kept.day = row."on")
  returning country, day`;

const FOREIGN_KEY_VIOLATION = '23503';
const SCAN_ROWS = 1_000;

type Row = PublishedScore & Record<string, unknown>;

/** What was shown: append-only, one row per country and day, restated by further revisions. */
export class PublicationsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Publishes daily scores; returns how many were new: a day that is published stays as it is. Take `publishedAt` from
   * `records.frontier()` before reading the records. Throws NOT_FOUND when the method was not published before.
   */
  append(rows: readonly NewPublishedScore[]): Promise<number> {
    return this.#add(rows.map((row) => ({ ...row, restates: 0, causes: null })));
  }

  /**
   * Adds a revision to published scores, each behind the one it was compared with, and moves the turn of the look on; returns how
   * many. `null` = somebody else has looked or restated since that turn, and nothing was stored. Errors as for `append`.
   */
  async restate(rows: readonly RestatedScore[], turn: number): Promise<number | null> {
    return this.database.transaction(async (transaction) =>
      (await moveTurn(transaction, turn)) ? this.#add(rows) : null,
    );
  }

  async #add(rows: readonly (NewPublishedScore & { readonly restates: number })[]): Promise<number> {
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
      text: `select ${PUBLISHED_COLUMNS} from published_score where country = $1 and day between $2 and $3 order by day, revision`,
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
        select ${PUBLISHED_COLUMNS} from published_score
        where country = any($1) and day between $2 and $3 and revision = 1 order by country, day`,
      values: [countries, from, to],
    });
  }

  /** The scores of several countries between two days, both inclusive, as they were restated last; by country and day. */
  async latest(
    countries: readonly CountryCode[],
    { from, to }: { readonly from: Day; readonly to: Day },
  ): Promise<readonly PublishedScore[]> {
    return this.database.readNow<Row>({
      name: 'published-latest',
      text: `
        select distinct on (country, day) ${PUBLISHED_COLUMNS} from published_score
        where country = any($1) and day between $2 and $3 order by country, day, revision desc`,
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
    for await (const rows of this.batches()) await callback(rows);
  }

  /** Every published score, ordered by country, day and revision; the next batch is read when it is taken. */
  async *batches(): AsyncGenerator<readonly PublishedScore[]> {
    let after: readonly [string, string, number] = ['', '0001-01-01', 0];
    for (;;) {
      const rows = await this.database.read<Row>({
        name: 'scan-published',
        text: `
          select ${PUBLISHED_COLUMNS} from published_score where (country, day, revision) > ($1, $2::date, $3::int)
          order by country, day, revision limit ${SCAN_ROWS}`,
        values: after,
      });
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
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
