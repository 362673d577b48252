import {
  dayNumber,
  instantMs,
  UserError,
  type CountryCode,
  type CountryRecord,
  type Day,
  type Event,
  type Instant,
} from '#libs/events';
import { confidenceOf, eventPoints, type Method } from '#libs/scoring';
import type { EventFilter } from '#libs/storage';
import type { EventOrderField } from '../common/enums.js';

/** An event and what it is ordered by: points, a day number, or a moment in milliseconds. */
export interface RankedEvent {
  readonly country: CountryCode;
  readonly id: string;
  readonly key: number;
}

/** An order or a condition that only the record of a country can tell. */
export interface RankQuestion {
  readonly filter: EventFilter;
  /** 0–1. */
  readonly minConfidence: number;
  readonly field: EventOrderField;
  readonly isDescending: boolean;
  /** The day of the points. */
  readonly on: Day;
  /** The method of points and confidence. */
  readonly method: Method;
}

/** The events of a country the question is about, in no order; conditions on text and feeds are not looked at. */
export function rankedEvents(record: CountryRecord, question: RankQuestion): RankedEvent[] {
  const { country } = record;
  const asOf = question.filter.asOf ?? null;
  const events = latestKnown(record.events, asOf).filter((event) => isWanted(event, question));
  const keys = keysOf(record, events, question);
  return events.map(({ id }, at) => ({ country, id, key: keys[at] ?? 0 }));
}

function keysOf(record: CountryRecord, events: readonly Event[], question: RankQuestion): readonly number[] {
  const { field, filter, on, method } = question;
  if (field === 'known-at') return events.map(({ knownAt }) => instantMs(knownAt));
  if (field === 'occurred-on') return events.map(({ occurredOn }) => dayNumber(occurredOn));
  const asked = events.map(({ id }) => ({ id, on }));
  return eventPoints(record, asked, { asOf: filter.asOf ?? null, method });
}

/** The revision of each event that stood then, withdrawn or not. */
function latestKnown(events: readonly Event[], asOf: Instant | null): readonly Event[] {
  const latest = new Map<string, Event>();
  for (const event of events) {
    if (!isReached(event.knownAt, asOf)) continue;
    if ((latest.get(event.id)?.revision ?? 0) < event.revision) latest.set(event.id, event);
  }
  return [...latest.values()];
}

function isWanted(event: Event, { filter, minConfidence }: RankQuestion): boolean {
  const { from, to, classes, retracted, asOf = null } = filter;
  if ((from && event.occurredOn < from) || (to && event.occurredOn > to)) return false;
  if (classes && !classes.includes(event.class)) return false;
  const isWithdrawn = event.retractedAt !== null && isReached(event.retractedAt, asOf);
  return isWithdrawn === (retracted === true) && confidenceOf(event, asOf) >= minConfidence;
}

const isReached = (instant: Instant, asOf: Instant | null): boolean =>
  asOf === null || instantMs(instant) <= instantMs(asOf);

/** Negative when `a` comes first; equal keys by country and id. */
export function compareRanked(a: RankedEvent, b: RankedEvent, isDescending: boolean): number {
  const sign = isDescending ? -1 : 1;
  if (a.key !== b.key) return a.key < b.key ? -sign : sign;
  if (a.country !== b.country) return a.country < b.country ? -sign : sign;
  return a.id < b.id ? -sign : Number(a.id > b.id) * sign;
}

export const cursorOf = ({ key, country, id }: RankedEvent): string =>
  Buffer.from(JSON.stringify([key, country, id])).toString('base64url');

/** @throws UserError for text that is no cursor of such a list. */
export function readCursor(cursor: string): RankedEvent {
  const [key, country, id] = parsed(cursor);
  if (typeof key === 'number' && typeof country === 'string' && typeof id === 'string') return { key, country, id };
  throw new UserError('BAD_USER_INPUT', 'This cursor is not from a page of this list: start without "after".', 'after');
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
