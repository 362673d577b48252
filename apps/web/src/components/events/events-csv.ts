import { toCsv } from '../../format/csv.js';
import type { ListedEvent } from '../../queries/use-events.js';

/** Rows a page saves at most; `/data/events.csv` streams any number. */
export const EXPORTED_ROWS = 20_000;

/** The listed events; the first row says how many may be missing. */
export function eventsCsv(events: readonly ListedEvent[]): string {
  return toCsv([
    [`# Faultline events, newest first; at most ${EXPORTED_ROWS} rows, /data/events.csv has all`],
    [
      ...['id', 'country', 'occurredOn', 'until', 'class', 'title', 'place', 'dead', 'injured'],
      ...['confidence', 'coding', 'source', 'demo', 'knownAt', 'revision', 'status'],
    ],
    ...events.map((event) => [
      ...[event.id, event.country.code, event.occurredOn, event.until ?? null, event.class, event.title ?? null],
      ...[event.place ?? null, event.dead ?? null, event.injured ?? null, event.confidence, event.coding.toLowerCase()],
      ...[event.feed, event.demo ? 'yes' : 'no', event.knownAt, event.revision, event.status.toLowerCase()],
    ]),
  ]);
}
