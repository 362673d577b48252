import type { CountryCode, Instant, Retraction } from '#libs/events';
import type { Session } from '../database/database.js';
import { textArray } from '../database/text-array.js';
import { insertRevision, nextRevision, readCurrent, retracted } from '../events/event-writer.js';
import { changeFrom, type MergeContext } from './merge.js';
import type { PreparedRow } from './prepared-row.js';
import type { PreparedRows } from './prepared-rows.js';
import type { Turn } from './turns.js';

const RETRACTION_LOCK = 0x666c76;

/**
 * Events and retractions of the same id may arrive at once in two files. Whoever writes events shares this lock, whoever writes
 * retractions holds it alone: one of the two then sees the other's row.
 */
export async function lockRetractions(session: Session, alone: boolean): Promise<void> {
  const lock = alone ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await session.query({ name: `lock-retractions-${alone}`, text: `select ${lock}($1)`, values: [RETRACTION_LOCK] });
}

/** The rows, those born retracted whose retraction came first. */
export async function applyEarlyRetractions(session: Session, events: PreparedRows): Promise<readonly Turn[]> {
  const turns = events.inTurns();
  if (turns.length === 0) return turns;
  const [any] = await session.query({ name: 'any-retraction', text: 'select 1 from retraction limit 1' });
  if (!any) return turns;
  const rows = turns.flat();
  const found = await session.query<{ feed: string; eventId: string; retractedAt: Instant }>({
    name: 'early-retractions',
    text: `
      select feed, event_id as "eventId", retracted_at as "retractedAt"
      from unnest($1::text[], $2::text[]) as row (feed, event_id) join retraction using (feed, event_id)`,
    values: [textArray(rows.map(({ feed }) => feed)), textArray(rows.map(({ id }) => id))],
  });
  const byKey = new Map(found.map(({ feed, eventId, retractedAt }) => [`${feed} ${eventId}`, retractedAt]));
  const born = (row: PreparedRow): PreparedRow => {
    const retractedAt = byKey.get(`${row.feed} ${row.id}`);
    return retractedAt === undefined ? row : events.bornRetracted(row, retractedAt);
  };
  return turns.map((turn) => turn.map(born));
}

/** Countries that hold the events of these retractions; a list of deletions need not name them. */
export async function countriesOfRetractions(
  session: Session,
  rows: readonly Retraction[],
): Promise<ReadonlyMap<string, CountryCode>> {
  if (rows.length === 0) return new Map();
  const found = await session.query<{ eventId: string; country: CountryCode }>({
    name: 'countries-of-events',
    text: `
      select distinct wanted.event_id as "eventId", clock.country
      from country_clock clock cross join unnest($1::text[], $2::text[]) as wanted (event_id, feed)
      where exists (select 1 from event_revision kept
        where kept.country = clock.country and kept.event_id = wanted.event_id and kept.feed = wanted.feed)`,
    values: [rows.map(({ eventId }) => eventId), rows.map(({ feed }) => feed)],
  });
  return new Map(found.map(({ eventId, country }) => [eventId, country]));
}

/** Counts: a withdrawn event is a revision, a retraction kept for an event still to come is accepted, one known is a duplicate. */
export async function mergeRetractions(context: MergeContext, rows: readonly Retraction[]): Promise<void> {
  const { transaction, outcome } = context;
  const countries = await countriesOfRetractions(transaction, rows);
  for (const row of rows) {
    if (!(await keepRetraction(context, row))) outcome.duplicate++;
    else if (await withdraw(context, row, countries.get(row.eventId))) outcome.revised++;
    else outcome.accepted++;
  }
}

async function keepRetraction({ transaction, by }: MergeContext, row: Retraction): Promise<boolean> {
  const kept = await transaction.query({
    name: 'keep-retraction',
    text: `
      insert into retraction (feed, event_id, country, retracted_at, reason, recorded_by)
      values ($1, $2, $3, $4, $5, $6) on conflict (feed, event_id) do nothing returning 1`,
    values: [row.feed, row.eventId, row.country, row.retractedAt, row.reason, by],
  });
  return kept.length > 0;
}

async function withdraw(
  { transaction, by, recordedAt, outcome }: MergeContext,
  row: Retraction,
  country: CountryCode | undefined,
): Promise<boolean> {
  const at = country && recordedAt.get(country);
  const current = country && (await readCurrent(transaction, country, row.eventId));
  if (!current || !at || current.event.retractedAt !== null) return false;
  const revision = nextRevision(current, retracted(current.event, row.retractedAt));
  await insertRevision(transaction, revision, { by, reason: row.reason, recordedAt: at });
  changeFrom(outcome.days, country, current.firstDay);
  return true;
}
