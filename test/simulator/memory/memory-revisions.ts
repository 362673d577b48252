import type { Event, ReportedEvent } from '#libs/events';
import { toEventRow } from '../../../libs/storage/src/events/event-rows.js';
import { push, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';
import type { EventRevisionRow } from './memory-tables.js';

export interface NewRevision {
  readonly event: ReportedEvent;
  /** What the feed last sent: a correction made here keeps it. */
  readonly receivedHash?: string;
  readonly recordedAt: number;
  readonly by: string;
  readonly reason: string | null;
}

/** Adds a revision. Throws where the real store's primary key would. */
export function addRevision(database: MemoryDatabase, transaction: MemoryTransaction, added: NewRevision): void {
  const { country, id, revision } = added.event;
  const { events } = database.tables;
  const ofCountry = events.get(country) ?? new Map<string, EventRevisionRow[]>();
  if (!events.has(country)) events.set(country, ofCountry);
  const revisions = ofCountry.get(id) ?? [];
  if (!ofCountry.has(id)) {
    ofCountry.set(id, revisions);
    transaction.undo(() => ofCountry.delete(id));
  }
  if (revisions.some(({ event }) => event.revision === revision))
    throw new Error(`Revision ${revision} of ${country} ${id} is there already.`);
  const { facts, receivedHash } = toEventRow(added.event);
  const row: EventRevisionRow = {
    ...added,
    reason: added.reason,
    receivedHash: added.receivedHash ?? receivedHash,
    facts: { ...(JSON.parse(facts) as Omit<Event, 'revision'>), revision },
  };
  push(transaction, revisions, row);
}
