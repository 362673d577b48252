import { UserError, type CountryCode, type Instant, type ReportedEvent } from '#libs/events';
import type { Database, Transaction } from '../database/database.js';
import { pageOf, type Page } from '../database/page.js';
import { recordAudit } from '../audit/audit-chain.js';
import { lockCountries } from '../ledger/country-clock.js';
import { checkVersion } from '../ledger/expected-version.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { widenCoverage } from '../ledger/feed-coverage.js';
import { recordChange } from '../ledger/outbox.js';
import { changesBetween, type FieldChange } from './event-changes.js';
import { fromEventRow, toEventRow, type StoredEvent } from './event-rows.js';
import {
  countEvents,
  cursorOf,
  EVENT_COLUMNS,
  findEvents,
  idsOfEvents,
  type EventFilter,
  type EventPageRequest,
} from './event-search.js';
import type { ChangeNote } from '../ledger/change-note.js';
import type { ReportKey } from '../reports/report-rows.js';
import { insertRevision, nextRevision, readCurrent, retracted, type CurrentEvent } from './event-writer.js';

/** An event is known by its country and its id there. */
export interface EventKey {
  readonly country: CountryCode;
  readonly id: string;
}

export interface EventRevision {
  readonly number: number;
  readonly event: ReportedEvent;
  readonly knownAt: Instant;
  readonly recordedAt: Instant;
  readonly reason: string | null;
  readonly by: string;
  /** Against the revision before; empty for the first. */
  readonly change: readonly FieldChange[];
}

type RevisionRow = StoredEvent & Pick<EventRevision, 'recordedAt' | 'reason' | 'by'>;

/** Reported events. Each change adds a revision and its notice in one transaction. */
export class EventsRepository {
  constructor(private readonly database: Database) {}

  /** A page of the events that stand, at the filter's `asOf` or now. Cursors stay valid while events are added. */
  async find(filter: EventFilter, page: EventPageRequest): Promise<Page<ReportedEvent>> {
    const rows = await this.database.read<StoredEvent & Record<string, unknown>>(findEvents(filter, page));
    const events = rows.map(fromEventRow);
    return pageOf(events, page, (event) => cursorOf(event, page.orderBy));
  }

  /** How many events the filter finds: reads them all, so ask only when somebody wants to know. */
  async count(filter: EventFilter): Promise<number> {
    const [row] = await this.database.read<{ total: number }>(countEvents(filter));
    return row?.total ?? 0;
  }

  /** The keys of all events the filter finds, in no order: reads them all. */
  async keys(filter: EventFilter): Promise<readonly EventKey[]> {
    return this.database.read<EventKey & Record<string, unknown>>(idsOfEvents(filter));
  }

  /**
   * The revision of each key that was the latest at `asOf` (now when absent), withdrawn or not: the same order, `null` where there
   * is none. One statement.
   */
  async byIds(keys: readonly EventKey[], asOf?: Instant | null): Promise<readonly (ReportedEvent | null)[]> {
    if (keys.length === 0) return [];
    const rows = await this.database.read<StoredEvent & Record<string, unknown>>({
      name: 'events-by-ids',
      text: `
        select ${EVENT_COLUMNS} from unnest($1::text[], $2::text[]) as wanted (country, id)
        cross join lateral (
          select * from event_revision where country = wanted.country and event_id = wanted.id and known_at <= $3
          order by revision desc limit 1) event`,
      values: [keys.map(({ country }) => country), keys.map(({ id }) => id), asOf ? asTimestamp(asOf) : 'infinity'],
    });
    const found = new Map(rows.map(fromEventRow).map((event) => [`${event.country} ${event.id}`, event]));
    return keys.map(({ country, id }) => found.get(`${country} ${id}`) ?? null);
  }

  /** The latest revisions of the events that quote a report, newest day first: reads the stories of its country. */
  async quoting({ country, id }: ReportKey): Promise<readonly ReportedEvent[]> {
    const rows = await this.database.read<StoredEvent & Record<string, unknown>>({
      name: 'events-quoting',
      text: `
        select ${EVENT_COLUMNS} from event_revision event
        where country = $1 and strpos(story, $2) > 0 and not exists (
          select 1 from event_revision later
          where later.country = $1 and later.event_id = event.event_id and later.revision > event.revision)
        order by occurred_on desc, event_id`,
      values: [country, `"reportId":${JSON.stringify(id)}`],
    });
    return rows.map(fromEventRow);
  }

  /** How many events each feed has brought: reads the whole table, so keep the answer. */
  async countByFeed(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.read<{ feed: string; events: number }>({
      name: 'events-by-feed',
      text: `
        select feed, count(*) as events from (select distinct feed, country, event_id from event_revision) event
        group by feed`,
    });
    return new Map(rows.map(({ feed, events }) => [feed, events]));
  }

  /** All revisions of an event, oldest first, each with who, when, why and what changed; empty for an unknown event. */
  async revisions(country: CountryCode, id: string): Promise<readonly EventRevision[]> {
    const rows = await this.database.read<RevisionRow & Record<string, unknown>>({
      name: 'event-revisions',
      text: `
        select ${EVENT_COLUMNS}, recorded_at as "recordedAt", reason, recorded_by as by
        from event_revision event where country = $1 and event_id = $2 order by revision`,
      values: [country, id],
    });
    let before: ReportedEvent | null = null;
    const revisions: EventRevision[] = [];
    for (const row of rows) {
      const event = fromEventRow(row);
      const { revision: number, recordedAt, reason, by } = row;
      const change = before ? changesBetween(before, event) : [];
      revisions.push({ number, event, knownAt: event.knownAt, recordedAt, reason, by, change });
      before = event;
    }
    return revisions;
  }

  /** Adds a new event as its revision 1. Throws CONFLICT when the country has an event with this id. */
  async append(event: ReportedEvent, note: ChangeNote): Promise<ReportedEvent> {
    return this.database.transaction(async (transaction) => {
      const recordedAt = await lockCountry(transaction, event.country);
      if (await readCurrent(transaction, event.country, event.id))
        throw new UserError(
          'CONFLICT',
          `${event.country} has an event "${event.id}" already: revise it, or choose another id.`,
          'id',
        );
      const first = { ...event, revision: 1 };
      await insertRevision(transaction, toEventRow(first), { by: note.by, reason: note.reason ?? null, recordedAt });
      await widenCoverage(transaction, [{ ...event, day: event.occurredOn }]);
      recordChange(transaction, {
        kind: 'event',
        subject: event.id,
        days: new Map([[event.country, event.occurredOn]]),
      });
      audit(transaction, 'event.report', { key: event, note, details: { after: withoutQuotes(first) } });
      return first;
    });
  }

  /**
   * Adds the next revision with the content of `next`; id, country and feed stay. Throws NOT_FOUND for an unknown event and
   * CONFLICT when its latest revision is not `expectedVersion`.
   */
  async revise(
    key: EventKey,
    next: ReportedEvent,
    note: ChangeNote & { expectedVersion: number },
  ): Promise<ReportedEvent> {
    return this.#addRevision(key, note, () => next);
  }

  /** Withdraws an event from that instant on; what was known before stays readable. Errors as for `revise`. */
  async retract(
    key: EventKey,
    retractedAt: Instant,
    note: ChangeNote & { expectedVersion: number },
  ): Promise<ReportedEvent> {
    return this.#addRevision(key, note, ({ event }) => {
      if (event.retractedAt !== null) throw new UserError('CONFLICT', `The event "${key.id}" is retracted already.`);
      return retracted(event, retractedAt);
    });
  }

  async #addRevision(
    { country, id }: EventKey,
    note: ChangeNote & { expectedVersion: number },
    change: (current: CurrentEvent) => ReportedEvent,
  ): Promise<ReportedEvent> {
    return this.database.transaction(async (transaction) => {
      const recordedAt = await lockCountry(transaction, country);
      const current = await readCurrent(transaction, country, id);
      if (!current) throw new UserError('NOT_FOUND', `${country} has no event "${id}".`, 'id');
      const { revision } = current.event;
      checkVersion(`event "${id}"`, revision, note.expectedVersion);
      const next = change(current);
      await insertRevision(transaction, nextRevision(current, next), {
        by: note.by,
        reason: note.reason ?? null,
        recordedAt,
      });
      await widenCoverage(transaction, [{ country, feed: current.event.feed, day: next.occurredOn }]);
      const fromDay = next.occurredOn < current.firstDay ? next.occurredOn : current.firstDay;
      recordChange(transaction, { kind: 'event', subject: id, days: new Map([[country, fromDay]]) });
      const after = { ...next, id, country, feed: current.event.feed, revision: revision + 1 };
      const action = next.retractedAt === null ? 'event.revise' : 'event.retract';
      const details = { before: withoutQuotes(current.event), after: withoutQuotes(after) };
      audit(transaction, action, { key: after, note, details });
      return after;
    });
  }
}

function audit(
  transaction: Transaction,
  action: string,
  { key, note, details }: { key: EventKey; note: ChangeNote; details: unknown },
): void {
  const { by, reason = null, requestId = null } = note;
  recordAudit(transaction, { by, action, subject: `${key.country} ${key.id}`, reason, requestId, details });
}

/** The audit chain cannot be redacted, so it keeps where a quote stands and not what it says. */
const withoutQuotes = (event: ReportedEvent): ReportedEvent => ({
  ...event,
  reports: event.reports.map((evidence) => ({ ...evidence, quote: null })),
});

async function lockCountry(transaction: Transaction, country: CountryCode): Promise<Instant> {
  const recordedAt = (await lockCountries(transaction, [country])).get(country);
  if (recordedAt === undefined) throw new Error(`No clock for ${country}.`);
  return recordedAt;
}
