import type { CountryCode, CountryRecord, Day, Event, Instant } from '#libs/events';
import type { Database } from '../database/database.js';
import { drawFrontier } from '../ledger/country-clock.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { factorsAcrossRevisions, type FactorRevision } from './factor-history.js';

export interface RecordOptions {
  /** Only rows recorded up to and at this instant: what the store knew when a score was published. */
  readonly recordedBefore?: Instant;
}

export interface CoverageRow {
  readonly country: CountryCode;
  readonly feed: string;
  readonly from: Day;
  /** `null` while the feed goes on. */
  readonly to: Day | null;
}

/** What was committed up to now. Every change of anything anybody reads moves `sequence`. */
export interface LedgerState {
  readonly sequence: number;
  readonly versions: ReadonlyMap<CountryCode, number>;
}

const LAST_SEQUENCE = '(select coalesce(max(sequence), 0) from change)';

interface RecordRow {
  readonly country: CountryCode;
  readonly events: string | null;
  readonly factors: string | null;
}

/**
 * One row per country, packed as text: a hundred times fewer values to convert than a row per event.
 * The revision is put in front of the facts as received, which begin with `{"id":`.
 */
const READ_RECORDS = `
  select wanted as country,
    (select '[' || string_agg('{"revision":' || revision || ',' || substr(facts, 2), ',' order by event_id, revision) || ']'
     from event_revision where country = wanted and recorded_at <= $2) as events,
    (select '[' || string_agg('{"revision":' || revision || ',' || substr(facts::text, 2), ',' order by factor_id, revision) || ']'
     from factor_revision where country = wanted and recorded_at <= $2) as factors
  from unnest($1::text[]) wanted`;

/** What scores are computed from. */
export class RecordsRepository {
  #state: LedgerState | null = null;

  constructor(private readonly database: Database) {}

  /** All revisions of a country's events, and its factors. A country without any has an empty record. */
  async read(country: CountryCode, options: RecordOptions = {}): Promise<CountryRecord> {
    const records = await this.readAll([country], options);
    return records.get(country) ?? { country, events: [], factors: [] };
  }

  /** The records of several countries, in one statement. */
  async readAll(
    countries: readonly CountryCode[],
    { recordedBefore }: RecordOptions = {},
  ): Promise<ReadonlyMap<CountryCode, CountryRecord>> {
    const rows = await this.database.read<RecordRow>({
      name: 'read-records',
      text: READ_RECORDS,
      values: [countries, recordedBefore === undefined ? 'infinity' : asTimestamp(recordedBefore)],
    });
    return new Map(rows.map((row) => [row.country, toRecord(row)]));
  }

  /** Per country a number that grows with every change of its record: the key of every cache of its scores. */
  async versions(): Promise<ReadonlyMap<CountryCode, number>> {
    return (await this.state()).versions;
  }

  /** Where the store stands now. While nothing was committed it is the same object, at the cost of reading one number. */
  async state(): Promise<LedgerState> {
    const [last] = await this.database.read<{ sequence: number }>({
      name: 'last-sequence',
      text: `select ${LAST_SEQUENCE} as sequence`,
    });
    if (last?.sequence !== this.#state?.sequence) this.#state = await this.#readState();
    return (this.#state ??= await this.#readState());
  }

  /** One statement, one moment: the versions are those of the sequence. */
  async #readState(): Promise<LedgerState> {
    const rows = await this.database.read<{ country: CountryCode | null; version: number; sequence: number }>({
      name: 'versions',
      text: `
        select country, version, sequence from (select ${LAST_SEQUENCE} as sequence) last
        left join country_clock on version > 0`,
    });
    const versions = rows.flatMap(({ country, version }) => (country === null ? [] : [[country, version] as const]));
    return { sequence: rows[0]?.sequence ?? 0, versions: new Map(versions) };
  }

  /** Which feeds say something about which countries since when. A country without a row here is not monitored. */
  async coverage(): Promise<readonly CoverageRow[]> {
    return this.database.read<CoverageRow & Record<string, unknown>>({
      name: 'coverage',
      text: 'select country, feed, from_day as "from", null as to from feed_coverage order by country, feed',
    });
  }

  /**
   * An instant up to which the ledger is complete. Publish with it: read the records with `recordedBefore` = this instant, and a
   * replay later reads exactly the same rows.
   */
  async frontier(): Promise<Instant> {
    return this.database.transaction(drawFrontier);
  }
}

function toRecord({ country, events, factors }: RecordRow): CountryRecord {
  return {
    country,
    events: JSON.parse(events ?? '[]') as Event[],
    factors: factorsAcrossRevisions(JSON.parse(factors ?? '[]') as FactorRevision[]),
  };
}
