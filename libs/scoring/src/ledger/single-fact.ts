import { dayNumber } from '#libs/events';
import type { Method } from '../methods/method.js';
import type { CountingEvent } from './standing.js';
import { loadVariance, type Term } from './term.js';

/** True when the class of the event counts as excess over a habit: by its nature, or because a bulk feed sent it. */
export function countsAsExcess({ event }: CountingEvent, method: Method): boolean {
  return event.coding !== 'curated' || method.classes[event.class].frequency;
}

/** The base term of an event that counts by itself; none for a class without a load. */
export function singleFactTerm(counted: CountingEvent, method: Method): Term | null {
  const { load } = method.classes[counted.event.class];
  return baseTerm(counted, load, method);
}

/** The term of an event whose load, before factor hit and confidence, is given. */
export function baseTerm(counted: CountingEvent, load: number, method: Method): Term | null {
  const { event, confidence, day } = counted;
  const { indicator } = method.classes[event.class];
  if (indicator === null || load === 0) return null;
  const certain = load * (event.factorIds.length > 0 ? method.factorHit : 1);
  const expected = certain * confidence;
  return {
    kind: 'event',
    id: event.id,
    indicator,
    from: day,
    until: lastFullDay(counted, method),
    fades: true,
    confidence,
    load: expected,
    variance: loadVariance(certain, confidence, method.band.loadError * expected),
  };
}

/** `until` of a curated event of an interval class; on any other event it has no effect. */
function lastFullDay({ event, day }: CountingEvent, method: Method): number {
  if (event.until === null || event.coding !== 'curated') return day;
  return method.classes[event.class].interval ? dayNumber(event.until) : day;
}
