import { type CountryRecord, type Event, type Factor, dayNumber, instantMs } from '#libs/events';
import type { ConfidenceRule } from '../methods/method.js';
import { confidenceAt } from './confidence.js';
import { isKnown, isStanding, type Moment } from './knowledge.js';

/** An event that counts at a moment, with how sure it is then. */
export interface CountingEvent {
  readonly event: Event;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly confidence: number;
}

/**
 * The events that count at a moment, in (source, id) order: of each id the highest known revision, if it is not
 * retracted (no earlier revision comes back) and a report that confirms it is known.
 */
export function countingEvents(record: CountryRecord, moment: Moment, rule: ConfidenceRule): CountingEvent[] {
  const highest = new Map<string, Event>();
  for (const event of record.events) {
    const known = highest.get(event.id);
    if (isKnown(event, moment) && !(known && known.revision > event.revision)) highest.set(event.id, event);
  }
  return [...highest.values()]
    .flatMap((event) => countedAt(event, moment, rule) ?? [])
    .sort((a, b) => compareByOrigin(a.event, b.event));
}

/** What counts at a moment of the revisions of one event, or `null`. */
export function standingAt(revisions: readonly Event[], moment: Moment, rule: ConfidenceRule): CountingEvent | null {
  const known = revisions.filter((event) => isKnown(event, moment));
  const highest = known.sort((a, b) => b.revision - a.revision)[0];
  return highest ? countedAt(highest, moment, rule) : null;
}

function countedAt(event: Event, moment: Moment, rule: ConfidenceRule): CountingEvent | null {
  if (!isStanding(event, moment)) return null;
  const confidence = confidenceAt(event, moment, rule);
  return confidence === null ? null : { event, day: dayNumber(event.occurredOn), confidence };
}

/**
 * The factors known at a moment, by id. A store keeps corrections of a factor as further rows under its id: the one
 * known last stands.
 */
export function standingFactors(record: CountryRecord, moment: Moment): Factor[] {
  const latest = new Map<string, Factor>();
  for (const factor of record.factors) {
    if (!isKnown(factor, moment)) continue;
    const known = latest.get(factor.id);
    if (!known || knownSince(factor) >= knownSince(known)) latest.set(factor.id, factor);
  }
  return [...latest.values()].filter((factor) => isStanding(factor, moment)).sort((a, b) => compareText(a.id, b.id));
}

function knownSince(factor: Factor): number {
  return factor.knownAt === null ? -Infinity : instantMs(factor.knownAt);
}

/** (source, id) order by UTF-16 code units, the same on every machine; a missing source is the empty name. */
export function compareByOrigin(a: Event, b: Event): number {
  return compareText(a.source ?? '', b.source ?? '') || compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
