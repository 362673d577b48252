import { hash } from 'node:crypto';
import type { CountryCode, Event, Instant, ReportedEvent, ReportedEvidence } from '#libs/events';
import { factsText, storyText } from './event-text.js';

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

/** The JSON of `story`. */
export interface Story {
  readonly title: string | null;
  readonly place: string | null;
  readonly actors: ReportedEvent['actors'];
  readonly quality: string | null;
  readonly deadRange: ReportedEvent['deadRange'];
  /** Beside `facts.reports`, in the same order. */
  readonly evidence: readonly Pick<ReportedEvidence, 'reportId' | 'quote' | 'span'>[];
}

/** 128 bits of SHA-256 tell rows of one event apart; a longer hash would only widen the largest table. */
export const HASH_HEX_DIGITS = 32;

export function toEventRow(event: ReportedEvent): EventRow {
  const facts = factsText(event);
  const story = storyText(event);
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

/** PostgreSQL text holds neither NUL nor half a surrogate pair; the story keeps them escaped, the search does without. */
export function searchTextOf({ title, place, actors }: ReportedEvent): string {
  let words = title ?? '';
  if (place !== null) words += words === '' ? place : ` · ${place}`;
  for (const { name } of actors) words += words === '' ? name : ` · ${name}`;
  return asColumnText(words);
}

export function asColumnText(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

function hashOf(facts: string, story: string): string {
  return hash('sha256', `${facts} ${story}`, 'hex').slice(0, HASH_HEX_DIGITS);
}

/** Columns of an event as they are read: both texts are JSON that {@link toEventRow} or an import wrote. */
export interface StoredEvent {
  readonly country: CountryCode;
  readonly revision: number;
  readonly feed: string;
  readonly facts: string;
  readonly story: string;
}

export function fromEventRow({ country, revision, feed, ...texts }: StoredEvent): ReportedEvent {
  const facts = JSON.parse(texts.facts) as Omit<Event, 'revision'>;
  const { evidence, ...rest } = JSON.parse(texts.story) as Story;
  const reports = facts.reports.map((report, index) => ({
    ...report,
    ...(evidence[index] ?? { reportId: null, quote: null, span: null }),
  }));
  return { ...facts, revision, country, feed, ...rest, reports };
}
