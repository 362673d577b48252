import type { CountryCode, Day } from '#libs/events';
import type { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, pageOf, type Page, type PageRequest } from '../database/page.js';
import type { Provenance, Restatement, RestatementCursor, RestatementFilter, RestatementsDue } from './restatement.js';
import { BEGINNING, moveTurn } from './restatement-turn.js';

const COLUMNS = `
  now.country, now.day as "on", now.revision, old.value as before, now.value as after, now.causes,
  now.method_version as "methodVersion", now.method_hash as "methodHash", old.method_hash as "previousMethodHash", old.method_version as "previousMethodVersion", now.published_at as "publishedAt",
  old.published_at as "previouslyPublishedAt"`;

const MATCHING = `
  published_score now
  join published_score old on old.country = now.country and old.day = now.day and old.revision = now.revision - 1
  where now.causes is not null and ($1::text[] is null or now.country = any ($1))
    and now.day between coalesce($2::date, '-infinity') and coalesce($3::date, 'infinity')`;

const NO_IMPORT_RUNS = `
  not exists (select from import where finished_at is null and problem is null and alive_at > clock_timestamp() - interval '150 seconds')`;

/** Days of countries that may have moved since the cursor; after a change of the method, or the first time, every published one. */
const DUE = `
  select country, greatest(min(day), $4::date) as day from (
    select entry ->> 'country' as country, (entry ->> 'fromDay')::date as day
    from change cross join json_array_elements(countries) entry
    where sequence > $1 and sequence <= $2 and entry ->> 'fromDay' is not null
    union all
    select country, min(day) from published_score where day > $3::date and day >= $4::date group by country) moved
  group by country order by country`;

export interface ProvenanceKey {
  readonly country: CountryCode;
  readonly of: 'event' | 'factor';
  readonly id: string;
  /** Of an event; `null` = the latest. */
  readonly revision: number | null;
}

/** Published scores that were moved afterwards, and how far has been looked for them. */
export class RestatementsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, then by country and day. */
  async page(filter: RestatementFilter, request: PageRequest): Promise<Page<Restatement>> {
    const [publishedAt = null, country = null, day = null] = decodeCursor(request.after, 3);
    const rows = await this.database.read<Restatement & Record<string, unknown>>({
      name: 'restatements',
      text: `
        select ${COLUMNS} from ${MATCHING}
          and ($4::timestamptz is null or now.published_at < $4 or (now.published_at = $4 and (now.country, now.day) > ($5, $6::date)))
        order by now.published_at desc, now.country, now.day limit $7`,
      values: [...valuesOf(filter), publishedAt, country, day, request.first + 1],
    });
    return pageOf(rows, request, (row) => encodeCursor([row.publishedAt, row.country, row.on]));
  }

  async count(filter: RestatementFilter): Promise<number> {
    const [row] = await this.database.read<{ restatements: number }>({
      name: 'count-restatements',
      text: `select count(*) as restatements from ${MATCHING}`,
      values: valuesOf(filter),
    });
    return row?.restatements ?? 0;
  }

  /**
   * Published days, from `since` on, that may have moved since the last look; `null` = nothing has changed. Waits (`null`) while a
   * file is being imported, so that half of it restates nothing, and where a newer method is published than the one named.
   */
  async due(methodHash: string, since: Day): Promise<RestatementsDue | null> {
    const [state] = await this.database.readNow<{ sequence: number; throughDay: Day | null; isFree: boolean }>({
      name: 'restatement-state',
      text: `
        select (select coalesce(max(sequence), 0) from change) as sequence,
          (select max(day) from published_score where day >= $2::date) as "throughDay",
          ${NO_IMPORT_RUNS} and (select hash from method order by published_at desc limit 1) = $1 as "isFree"`,
      values: [methodHash, since],
    });
    if (!state?.isFree || state.throughDay === null) return null;
    const { sequence, throughDay } = state;
    const cursor = await this.#cursor();
    if (cursor.sequence === sequence && cursor.methodHash === methodHash) return null;
    const before = cursor.methodHash === methodHash ? cursor : BEGINNING;
    const rows = await this.database.readNow<{ country: CountryCode; day: Day }>({
      name: 'restatements-due',
      text: DUE,
      values: [before.sequence, sequence, before.throughDay, since],
    });
    return {
      days: new Map(rows.map(({ country, day }) => [country, day])),
      next: { turn: cursor.turn, sequence, methodHash, throughDay },
    };
  }

  /** Notes that everything up to there was looked at; after another look or restatement since its turn, nothing. */
  async settle({ turn, sequence, methodHash, throughDay }: RestatementCursor): Promise<void> {
    await this.database.transaction(async (transaction) => {
      if (!(await moveTurn(transaction, turn))) return;
      await transaction.query({
        name: 'settle-restatements',
        text: 'update restatement_cursor set sequence = $1, method_hash = $2, through_day = $3',
        values: [sequence, methodHash, throughDay],
      });
    });
  }

  /** Where revisions of events and factors came from, in the same order; `null` for one that is not there. */
  async provenance(keys: readonly ProvenanceKey[]): Promise<readonly (Provenance | null)[]> {
    if (keys.length === 0) return [];
    const rows = await this.database.readNow<Provenance & { number: number }>({
      name: 'provenance',
      text: PROVENANCE,
      values: [JSON.stringify(keys.map((key, number) => ({ ...key, number })))],
    });
    const found = new Map(rows.map(({ number, ...provenance }) => [number, provenance]));
    return keys.map((_, number) => found.get(number) ?? null);
  }

  async #cursor(): Promise<RestatementCursor> {
    const [row] = await this.database.readNow<RestatementCursor & Record<string, unknown>>({
      name: 'restatement-cursor',
      text: 'select turn, sequence, method_hash as "methodHash", through_day as "throughDay" from restatement_cursor',
    });
    return row ?? BEGINNING;
  }
}

const PROVENANCE = `
  select wanted.number, row.title, row.feed as source, import.file_name as "fileName", row.recorded_by as by, row.reason,
    row.recorded_at as "recordedAt"
  from json_to_recordset($1) as wanted (number int, country text, "of" text, id text, revision int)
  cross join lateral (
    select story::json ->> 'title' as title, feed, import_id, recorded_by, reason, recorded_at from event_revision
    where wanted."of" = 'event' and country = wanted.country and event_id = wanted.id and revision = wanted.revision
    union all
    select facts::json ->> 'name', feed, import_id, recorded_by, reason, recorded_at from factor_revision
    where wanted."of" = 'factor' and revision = (
      select max(revision) from factor_revision where country = wanted.country and factor_id = wanted.id)
      and country = wanted.country and factor_id = wanted.id) row
  left join import on import.id = row.import_id`;

const valuesOf = ({ countries = null, from = null, to = null }: RestatementFilter): unknown[] => [countries, from, to];
