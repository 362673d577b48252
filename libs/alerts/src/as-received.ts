import type { CountryRecord, Factor, Instant } from '#libs/events';
import { type Period, wholeMs } from './moments.js';

/** When rows came into the store: `event ID REVISION` or `factor ID KNOWN-AT` → moment. */
export type Arrivals = ReadonlyMap<string, Instant>;

export const eventKey = ({ id, revision }: { readonly id: string; readonly revision: number }): string =>
  `event ${id} ${revision}`;
const factorKey = ({ id, knownAt }: Pick<Factor, 'id' | 'knownAt'>): string => `factor ${id} ${knownAt ?? ''}`;

/**
 * The record as it came in: a row that arrived within the period, though the public could know before it began, counts from its arrival.
 * Nobody here could be told of it earlier, and it must not be missed.
 */
export function asReceived(record: CountryRecord, arrivals: Arrivals, { after, until }: Period): CountryRecord {
  if (arrivals.size === 0) return record;
  const [start, end] = [wholeMs(after), wholeMs(until)];
  const knownAt = (key: string, known: Instant | null): Instant | null => {
    const arrived = arrivals.get(key);
    if (arrived === undefined || (known !== null && wholeMs(known) > start)) return known;
    return new Date(Math.max(start + 1, Math.min(wholeMs(arrived), end))).toISOString();
  };
  return {
    country: record.country,
    events: record.events.map((event) => {
      const moved = knownAt(eventKey(event), event.knownAt);
      return moved === null || moved === event.knownAt ? event : { ...event, knownAt: moved };
    }),
    factors: record.factors.map((factor) => {
      const moved = knownAt(factorKey(factor), factor.knownAt);
      return moved === factor.knownAt ? factor : { ...factor, knownAt: moved };
    }),
  };
}
