import { instantMs, UserError, type CountryCode, type Day, type Instant, type SourceGrade } from '#libs/events';
import type { Session } from '../database/database.js';
import { fromEventRow, type StoredEvent } from '../events/event-rows.js';
import { insertRevision, nextRevision } from '../events/event-writer.js';
import { lockCountries } from '../ledger/country-clock.js';

export interface Regrade {
  readonly grade: SourceGrade;
  readonly knownAt: Instant;
  readonly by: string;
  readonly reason: string;
}

export interface Regraded {
  /** Country and id of each event that got a revision. */
  readonly events: readonly string[];
  /** Earliest day whose score may differ, per country. */
  readonly days: ReadonlyMap<CountryCode, Day>;
}

interface PublishedRow extends StoredEvent {
  readonly receivedHash: string;
  readonly reportIds: readonly string[];
}

/** A feed of many thousand events is believed by its own precision and grade, set when it is imported. */
const MOST_EVENTS = 5_000;

/** Gives each standing event that reports of a publisher tell a revision with their new grade. */
export async function regradeEvents(session: Session, publisher: string, regrade: Regrade): Promise<Regraded> {
  const countries = await countriesOf(session, publisher);
  const recordedAt = await lockCountries(session, countries);
  const rows = await publishedBy(session, publisher, countries);
  if (rows.length > MOST_EVENTS)
    throw new UserError(
      'QUERY_LIMIT',
      `${publisher} tells more than ${MOST_EVENTS} events here: import its file again under another grade instead.`,
      'source',
    );
  const events: string[] = [];
  const days = new Map<CountryCode, Day>();
  for (const { receivedHash, reportIds, ...row } of rows) {
    const event = fromEventRow(row);
    const own = new Set(reportIds);
    const reports = event.reports.map((one) =>
      one.reportId !== null && own.has(one.reportId) ? { ...one, grade: regrade.grade } : one,
    );
    if (reports.every(({ grade }, index) => grade === event.reports[index]?.grade)) continue;
    const knownAt = instantMs(regrade.knownAt) > instantMs(event.knownAt) ? regrade.knownAt : event.knownAt;
    const current = { event, receivedHash, firstDay: event.occurredOn };
    await insertRevision(session, nextRevision(current, { ...event, reports, knownAt }), {
      by: regrade.by,
      reason: `${publisher} graded ${regrade.grade}: ${regrade.reason}`,
      recordedAt: recordedAt.get(event.country) ?? knownAt,
    });
    events.push(`${event.country} ${event.id}`);
    const known = days.get(event.country);
    if (known === undefined || event.occurredOn < known) days.set(event.country, event.occurredOn);
  }
  return { events, days };
}

async function countriesOf(session: Session, publisher: string): Promise<readonly CountryCode[]> {
  const rows = await session.query<{ country: CountryCode }>({
    text: 'select distinct country from report where publisher = $1',
    values: [publisher],
  });
  return rows.map(({ country }) => country);
}

async function publishedBy(
  session: Session,
  publisher: string,
  countries: readonly CountryCode[],
): Promise<readonly PublishedRow[]> {
  return session.query<PublishedRow & Record<string, unknown>>({
    text: `
      with latest as (
        select distinct on (country, event_id) country, event_id, revision, feed, facts, story, retracted_at, received_hash
        from event_revision where country = any($2) order by country, event_id, revision desc)
      select latest.country, latest.revision, latest.feed, latest.facts, latest.story,
        encode(latest.received_hash, 'hex') as "receivedHash", published.ids as "reportIds"
      from latest cross join lateral (
        select json_agg(report.id) as ids from json_array_elements(latest.story::json -> 'evidence') evidence
        join report on report.country = latest.country and report.id = evidence->>'reportId' and report.publisher = $1
      ) published
      where latest.retracted_at is null and published.ids is not null
      order by latest.country, latest.event_id limit ${MOST_EVENTS + 1}`,
    values: [publisher, countries],
  });
}
