import { instantMs, UserError, type CountryCode, type Instant, type ReportedEvent } from '#libs/events';
import type { EventKey, EventRevision, LedgerStore, ChangeNote } from '#libs/storage';
import { changesBetween } from '../../../libs/storage/src/events/event-changes.js';
import { retracted } from '../../../libs/storage/src/events/event-writer.js';
import { instantOf, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';
import { noteAudit, noteChange, widen } from './memory-notices.js';
import { addRevision } from './memory-revisions.js';
import { firstDayOf, revisionsOf } from './memory-tables.js';

type Versioned = ChangeNote & { readonly expectedVersion: number };

/** Events with their revisions, as `EventsRepository` keeps them. */
export class MemoryEvents {
  constructor(protected readonly database: MemoryDatabase) {}

  byIds: LedgerStore['events']['byIds'] = (keys, asOf) =>
    Promise.resolve(keys.map(({ country, id }) => this.latest(country, id, asOf ?? null)));

  revisions: LedgerStore['events']['revisions'] = (country, id) => {
    let before: ReportedEvent | null = null;
    const revisions: EventRevision[] = [];
    for (const { event, recordedAt, reason, by } of revisionsOf(this.database.tables, country, id)) {
      const change = before ? changesBetween(before, event) : [];
      const { revision: number, knownAt } = event;
      revisions.push({ number, event, knownAt, recordedAt: instantOf(recordedAt), reason, by, change });
      before = event;
    }
    return Promise.resolve(revisions);
  };

  append(event: ReportedEvent, note: ChangeNote): Promise<ReportedEvent> {
    return this.database.transaction((transaction) => {
      const { country, id, occurredOn } = event;
      const recordedAt = this.database.recordedAt(transaction, country);
      if (this.latest(country, id, null)) throw new UserError('CONFLICT', `${country} has an event "${id}" already.`);
      const first = { ...event, revision: 1 };
      addRevision(this.database, transaction, { event: first, recordedAt, by: note.by, reason: note.reason ?? null });
      this.database.onStep('rows');
      widen(this.database, transaction, { ...event, day: occurredOn });
      noteChange(this.database, transaction, { kind: 'event', subject: id, days: new Map([[country, occurredOn]]) });
      this.audit(transaction, 'event.report', { after: first, note });
      return first;
    });
  }

  revise(key: EventKey, next: ReportedEvent, note: Versioned): Promise<ReportedEvent> {
    return this.addNext(key, note, () => next);
  }

  retract(key: EventKey, retractedAt: Instant, note: Versioned): Promise<ReportedEvent> {
    return this.addNext(key, note, (current) => {
      if (current.retractedAt !== null) throw new UserError('CONFLICT', `The event "${key.id}" is retracted already.`);
      return retracted(current, retractedAt);
    });
  }

  protected addNext(
    { country, id }: EventKey,
    note: Versioned,
    change: (current: ReportedEvent) => ReportedEvent,
  ): Promise<ReportedEvent> {
    return this.database.transaction((transaction) => {
      const recordedAt = this.database.recordedAt(transaction, country);
      const revisions = revisionsOf(this.database.tables, country, id);
      const current = revisions.at(-1);
      if (!current) throw new UserError('NOT_FOUND', `${country} has no event "${id}".`);
      const { revision, feed } = current.event;
      this.checkVersion(revision, note.expectedVersion);
      const firstDay = firstDayOf(revisions);
      const next = { ...change(current.event), id, country, feed, revision: revision + 1 };
      const { by, reason = null } = note;
      addRevision(this.database, transaction, { ...current, event: next, recordedAt, by, reason });
      this.database.onStep('rows');
      widen(this.database, transaction, { country, feed, day: next.occurredOn });
      const fromDay = next.occurredOn < firstDay ? next.occurredOn : firstDay;
      noteChange(this.database, transaction, { kind: 'event', subject: id, days: new Map([[country, fromDay]]) });
      const action = next.retractedAt === null ? 'event.revise' : 'event.retract';
      this.audit(transaction, action, { after: next, note });
      return next;
    });
  }

  /** Two people who looked at the same revision cannot both change it. */
  protected checkVersion(revision: number, expected: number): void {
    if (revision !== expected) throw new UserError('CONFLICT', `It is at revision ${revision}, not ${expected}.`);
  }

  private audit(
    transaction: MemoryTransaction,
    action: string,
    { after, note }: { readonly after: ReportedEvent; readonly note: ChangeNote },
  ): void {
    const { by, reason = null, requestId = null } = note;
    const subject = `${after.country} ${after.id}`;
    noteAudit(this.database, transaction, { by, action, subject, reason, requestId, details: { after } });
  }

  private latest(country: CountryCode, id: string, asOf: Instant | null): ReportedEvent | null {
    const limit = asOf === null ? Infinity : instantMs(asOf);
    const known = revisionsOf(this.database.tables, country, id).filter(
      ({ event }) => instantMs(event.knownAt) <= limit,
    );
    return known.toSorted((one, other) => one.event.revision - other.event.revision).at(-1)?.event ?? null;
  }
}
