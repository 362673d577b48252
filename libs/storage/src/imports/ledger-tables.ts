/** A table of revisions as the import merge sees it. Names come from here only, never from a caller. */
export interface LedgerTable {
  readonly kind: 'event' | 'factor';
  readonly name: string;
  readonly staged: string;
  readonly idColumn: string;
  /** The day from which a change of this row can move a score. */
  readonly dayColumn: string;
  /** Columns received with a row beside country, id and revision, with their types. */
  readonly received: Readonly<Record<string, string>>;
}

export const EVENT_TABLE: LedgerTable = {
  kind: 'event',
  name: 'event_revision',
  staged: 'staged_event',
  idColumn: 'event_id',
  dayColumn: 'occurred_on',
  received: {
    feed: 'text',
    occurred_on: 'date',
    class: 'text',
    known_at: 'timestamptz',
    retracted_at: 'timestamptz',
    facts: 'json',
    story: 'json',
    search_text: 'text',
    received_hash: 'bytea',
  },
};

export const FACTOR_TABLE: LedgerTable = {
  kind: 'factor',
  name: 'factor_revision',
  staged: 'staged_factor',
  idColumn: 'factor_id',
  dayColumn: 'valid_from',
  received: {
    feed: 'text',
    indicator: 'text',
    valid_from: 'date',
    known_at: 'timestamptz',
    retracted_at: 'timestamptz',
    facts: 'json',
    story: 'json',
    received_hash: 'bytea',
  },
};

const keys = (table: LedgerTable): string => Object.keys(table.received).join(', ');

/** Columns of the staging table, in the order of COPY. */
export const stagedColumns = (table: LedgerTable): string => `wave, line, country, id, revision, ${keys(table)}`;

export const createStaged = (table: LedgerTable): string => `
  create temp table if not exists ${table.staged} (
    wave integer, line bigint, country text, id text, revision integer,
    ${Object.entries(table.received)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')}
  )`;

/** One transaction may stage several chunks. */
export const emptyStaged = (table: LedgerTable): string => `truncate ${table.staged}`;

/**
 * Stores one wave: rows with different ids, so that each is judged against the table alone.
 * - a row equal to a revision of the event is a duplicate: a copy that comes late never undoes what came after it;
 * - other content without a revision of its own (1) becomes the next revision, with one it keeps it;
 * - the same number with other content is refused ("taken"), and so is an id that belongs to another feed ("foreign").
 * `$1` wave, `$2` import id, `$3` who.
 */
export const mergeWave = (table: LedgerTable): string => `
  with judged as materialized (
    select staged.*,
      case
        when held.last is null then 'accepted'
        when held.feed <> staged.feed then 'foreign'
        when held.same then 'duplicate'
        when staged.revision > 1 and held.taken then 'taken'
        else 'revised'
      end as outcome,
      case when held.last is null or staged.revision > 1 then staged.revision else held.last + 1 end as number,
      least(staged.${table.dayColumn}, held.first_day) as from_day
    from ${table.staged} staged
    left join lateral (
      select max(revision) as last, min(feed) as feed, min(${table.dayColumn}) as first_day,
        bool_or(kept.revision = staged.revision) as taken,
        bool_or(kept.received_hash = staged.received_hash and staged.revision in (1, kept.revision)) as same
      from ${table.name} kept
      where kept.country = staged.country and kept.${table.idColumn} = staged.id
    ) held on true
    where staged.wave = $1
  ), stored as (
    insert into ${table.name}
      (country, ${table.idColumn}, revision, ${keys(table)}, recorded_at, import_id, import_line, recorded_by)
    select country, id, number, ${keys(table)}, clock.recorded_at, $2, line, $3
    from judged join country_clock clock using (country)
    where outcome in ('accepted', 'revised')
  )
  select country, outcome, count(*) as rows, min(from_day) as "fromDay",
    array_agg(line) filter (where outcome in ('taken', 'foreign')) as lines
  from judged group by country, outcome`;
