import type { CountryCode, CountryRecord, Factor } from '#libs/events';
import type { Method } from '../methods/method.js';
import { eventTerms } from './event-terms.js';
import { factorTerms } from './factor-terms.js';
import type { Moment } from './knowledge.js';
import { type CountingEvent, countingEvents, standingFactors } from './standing.js';
import type { Term } from './term.js';

/** A country's record as it stood at one moment, read under one method: what every score of that moment is made of. */
export interface KnownRecord {
  readonly country: CountryCode;
  readonly method: Method;
  readonly events: readonly CountingEvent[];
  readonly factors: readonly Factor[];
  /** Factors first, then events: the order of every sum. */
  readonly terms: readonly Term[];
}

export function knownRecord(record: CountryRecord, moment: Moment, method: Method): KnownRecord {
  const events = countingEvents(record, moment, method.confidence);
  const factors = standingFactors(record, moment);
  const terms = [...factorTerms(factors, method), ...eventTerms(events, method)];
  return { country: record.country, method, events, factors, terms };
}
