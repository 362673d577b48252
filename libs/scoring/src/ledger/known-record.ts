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
  readonly moment: Moment;
  readonly method: Method;
  readonly events: readonly CountingEvent[];
  readonly factors: readonly Factor[];
  /** Factors first, then events: the order of every sum. */
  readonly terms: readonly Term[];
}

/** Score, series and change of one record are mostly asked for together, and reading it costs more than any of them. */
const LAST_READ = new WeakMap<CountryRecord, KnownRecord>();

/** Reads a record at a moment. The record must not be changed in place afterwards: the last reading of it is kept. */
export function knownRecord(record: CountryRecord, moment: Moment, method: Method): KnownRecord {
  const last = LAST_READ.get(record);
  if (last?.moment === moment && last.method === method) return last;
  const events = countingEvents(record, moment, method.confidence);
  const factors = standingFactors(record, moment);
  const terms = [...factorTerms(factors, method), ...eventTerms(events, method)];
  const known = { country: record.country, moment, method, events, factors, terms };
  LAST_READ.set(record, known);
  return known;
}
