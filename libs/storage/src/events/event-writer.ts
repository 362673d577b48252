import { instantMs, type CountryCode, type Event, type Instant, type ReportedEvent } from '#libs/events';
import type { Session } from '../database/database.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { fromEventRow, toEventRow, type EventRow, type StoredEvent } from './event-rows.js';

/** Who changes something, and why. */
export interface Provenance {
  readonly by: string;
  readonly reason: string | null;
  readonly recordedAt: Instant;
}

export interface CurrentEvent {
  readonly event: ReportedEvent;
  /** Hash of the last row its feed sent, hex. */
  readonly receivedHash: string;
  /** Earliest day of any of its revisions. */
  readonly firstDay: string;
}

export async function readCurrent(session: Session, country: CountryCode, id: string): Promise<CurrentEvent | null> {
  const [row] = await session.query<StoredEvent & { receivedHash: string; firstDay: string }>({
    name: 'current-event',
    text: `
      select country, revision, feed, facts, story, encode(received_hash, 'hex') as "receivedHash",
        min(occurred_on) over () as "firstDay"
      from event_revision where country = $1 and event_id = $2
      order by revision desc limit 1`,
    values: [country, id],
  });
  return row ? { event: fromEventRow(row), receivedHash: row.receivedHash, firstDay: row.firstDay } : null;
}

export async function insertRevision(session: Session, row: EventRow, provenance: Provenance): Promise<void> {
  await session.query({
    name: 'insert-event',
    text: `
      insert into event_revision (country, event_id, revision, feed, occurred_on, class, known_at, retracted_at,
        facts, story, search_text, received_hash, recorded_at, reason, recorded_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, decode($12, 'hex'), $13, $14, $15)`,
    values: [
      row.country,
      row.eventId,
      row.revision,
      row.feed,
      row.occurredOn,
      row.class,
      asTimestamp(row.knownAt),
      row.retractedAt && asTimestamp(row.retractedAt),
      row.facts,
      row.story,
      row.searchText,
      row.receivedHash,
      provenance.recordedAt,
      provenance.reason,
      provenance.by,
    ],
  });
}

/**
 * The next revision of an event. It carries the hash of what the feed last sent, so that the same feed row, sent again, is
 * recognised as known and never undoes a correction made here.
 */
export function nextRevision(current: CurrentEvent, next: ReportedEvent): EventRow {
  const { event } = current;
  const row = toEventRow({
    ...next,
    id: event.id,
    country: event.country,
    feed: event.feed,
    revision: event.revision + 1,
  });
  return { ...row, receivedHash: current.receivedHash };
}

/** The event withdrawn at that instant. Known from then on, so that every earlier as-of sees what it saw before. */
export function retracted<E extends Event>(event: E, retractedAt: Instant): E {
  const knownAt = instantMs(retractedAt) > instantMs(event.knownAt) ? retractedAt : event.knownAt;
  return { ...event, knownAt, retractedAt };
}
