import { hash } from 'node:crypto';
import type { CountryCode, Event, Instant, ReportedEvent, ReportedEvidence } from '#libs/events';

/** An event as its table keeps it: `facts` for the score, `story` for the reader. */
export interface EventRow {
  readonly country: CountryCode;
  readonly eventId: string;
  readonly revision: number;
  readonly feed: string;
  readonly occurredOn: string;
  readonly class: string;
  readonly knownAt: Instant;
  readonly retractedAt: Instant | null;
  readonly facts: string;
  readonly story: string;
  readonly searchText: string;
  /** Hex; of everything received but the revision number. */
  readonly receivedHash: string;
}

interface Story {
  readonly title: string | null;
  readonly place: string | null;
  readonly actors: ReportedEvent['actors'];
  readonly quality: string | null;
  readonly deadRange: ReportedEvent['deadRange'];
  /** Beside `facts.reports`, in the same order. */
  readonly evidence: readonly Pick<ReportedEvidence, 'reportId' | 'quote' | 'span'>[];
}

/** 128 bits of SHA-256 tell rows of one event apart; a longer hash would only widen the largest table. */
const HASH_HEX_DIGITS = 32;

/** The keys are written in a fixed order, so equal events give equal text and equal hashes. */
export function toEventRow(event: ReportedEvent): EventRow {
  const facts = JSON.stringify(factsOf(event));
  const story = JSON.stringify(storyOf(event));
  return {
    country: event.country,
    eventId: event.id,
    revision: event.revision,
    feed: event.feed,
    occurredOn: event.occurredOn,
    class: event.class,
    knownAt: event.knownAt,
    retractedAt: event.retractedAt,
    facts,
    story,
    searchText: searchTextOf(event),
    receivedHash: hashOf(facts, story),
  };
}

/** Everything the score reads, except the revision, which the store may assign. */
function factsOf(event: ReportedEvent): Omit<Event, 'revision'> {
  return {
    id: event.id,
    occurredOn: event.occurredOn,
    until: event.until,
    class: event.class,
    dead: event.dead,
    injured: event.injured,
    factorIds: event.factorIds,
    source: event.source,
    coding: event.coding,
    knownAt: event.knownAt,
    retractedAt: event.retractedAt,
    reports: event.reports.map((report) => ({
      id: report.id,
      group: report.group,
      grade: report.grade,
      attribution: report.attribution,
      precision: report.precision,
      knownAt: report.knownAt,
      retractedAt: report.retractedAt,
      denies: report.denies,
    })),
  };
}

function storyOf(event: ReportedEvent): Story {
  return {
    title: event.title,
    place: event.place,
    actors: event.actors.map(({ name, role, country }) => ({ name, role, country })),
    quality: event.quality,
    deadRange: event.deadRange && { low: event.deadRange.low, high: event.deadRange.high },
    evidence: event.reports.map(({ reportId, quote, span }) => ({
      reportId,
      quote,
      span: span && { start: span.start, end: span.end },
    })),
  };
}

/** PostgreSQL text holds neither NUL nor half a surrogate pair; the story keeps them escaped, the search does without. */
function searchTextOf({ title, place, actors }: ReportedEvent): string {
  const words = [title, place, ...actors.map(({ name }) => name)].filter((word) => word !== null);
  return asColumnText(words.join(' · '));
}

export function asColumnText(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

function hashOf(facts: string, story: string): string {
  return hash('sha256', `${facts} ${story}`, 'hex').slice(0, HASH_HEX_DIGITS);
}

export interface StoredEvent {
  readonly country: CountryCode;
  readonly revision: number;
  readonly feed: string;
  readonly facts: Omit<Event, 'revision'>;
  readonly story: Story;
}

export function fromEventRow({ country, revision, feed, facts, story }: StoredEvent): ReportedEvent {
  const { evidence, ...rest } = story;
  const reports = facts.reports.map((report, index) => ({
    ...report,
    ...(evidence[index] ?? { reportId: null, quote: null, span: null }),
  }));
  return { ...facts, revision, country, feed, ...rest, reports };
}
