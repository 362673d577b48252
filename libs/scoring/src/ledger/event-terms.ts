import type { Coding } from '#libs/events';
import type { Method } from '../methods/method.js';
import { CASUALTY_KINDS, casualtyTerms } from './casualty-pool.js';
import { excessTerms } from './habit.js';
import { countsAsExcess, singleFactTerm } from './single-fact.js';
import type { CountingEvent } from './standing.js';
import type { Term } from './term.js';

/** All terms of the events that count, which come in (source, id) order; the terms come in an order that depends on nothing else. */
export function eventTerms(events: readonly CountingEvent[], method: Method): Term[] {
  const excess = events.filter((counted) => countsAsExcess(counted, method));
  const firstDays = firstDayByCoding(events);
  const terms = events
    .filter((counted) => !countsAsExcess(counted, method))
    .flatMap((counted) => singleFactTerm(counted, method) ?? []);
  for (const group of groupBy(excess, habitKey).values()) {
    const { coding } = (group[0] as CountingEvent).event;
    terms.push(...excessTerms(group, { coding, firstDay: firstDays.get(coding) as number, method }));
  }
  for (const group of groupBy(events.filter(hasCasualties), ({ day }) => day).values())
    for (const kind of CASUALTY_KINDS) terms.push(...casualtyTerms(group, kind, method));
  return terms;
}

/** Events whose daily counts make one habit. */
export function habitKey({ event }: CountingEvent): string {
  return `${event.class}/${event.coding}`;
}

export function hasCasualties({ event }: CountingEvent): boolean {
  return Boolean(event.dead) || Boolean(event.injured);
}

function firstDayByCoding(events: readonly CountingEvent[]): ReadonlyMap<Coding, number> {
  const first = new Map<Coding, number>();
  for (const { day, event } of events) first.set(event.coding, Math.min(day, first.get(event.coding) ?? day));
  return first;
}

function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
