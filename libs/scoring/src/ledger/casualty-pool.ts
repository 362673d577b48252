import type { CasualtyKind, CasualtyRule, Method } from '../methods/method.js';
import type { CountingEvent } from './standing.js';
import { loadVariance, type Term } from './term.js';

export const CASUALTY_KINDS: readonly CasualtyKind[] = ['dead', 'injured'];

/**
 * Terms of the casualties of one kind on one day. The events come in (source, id) order. Only the source with the
 * largest expected number counts (the first by name among equals), so that two counts of one fight never add up.
 */
export function casualtyTerms(events: readonly CountingEvent[], kind: CasualtyKind, method: Method): Term[] {
  const pool = largestPool(events, kind);
  if (pool.expected === 0) return [];
  const rule = method.casualties[kind];
  return pool.members.map((counted) => shareTerm(counted, counted.event[kind] as number, { pool, rule, method }));
}

interface Pool {
  /** Events that tell a number of this kind, above 0. */
  readonly members: readonly CountingEvent[];
  /** Σ confidence · count. */
  readonly expected: number;
}

function largestPool(events: readonly CountingEvent[], kind: CasualtyKind): Pool {
  let largest: Pool = { members: [], expected: 0 };
  for (const members of bySource(events, kind).values()) {
    const expected = members.reduce((sum, { event, confidence }) => sum + confidence * (event[kind] as number), 0);
    if (expected > largest.expected) largest = { members, expected };
  }
  return largest;
}

function bySource(events: readonly CountingEvent[], kind: CasualtyKind): ReadonlyMap<string, CountingEvent[]> {
  const groups = new Map<string, CountingEvent[]>();
  for (const counted of events) {
    if (!counted.event[kind]) continue;
    const source = counted.event.source ?? '';
    const group = groups.get(source);
    if (group) group.push(counted);
    else groups.set(source, [counted]);
  }
  return groups;
}

function shareTerm(
  { event, day, confidence }: CountingEvent,
  count: number,
  { pool, rule, method }: { pool: Pool; rule: CasualtyRule; method: Method },
): Term {
  const load = ((confidence * count) / pool.expected) * poolLoad(pool.expected, rule);
  // What the pool would gain from this event being certain over it not having happened.
  const spread =
    poolLoad(pool.expected + (1 - confidence) * count, rule) - poolLoad(pool.expected - confidence * count, rule);
  return {
    kind: 'event',
    id: event.id,
    indicator: rule.indicator,
    from: day,
    until: day,
    fades: true,
    confidence,
    load,
    variance: loadVariance(spread, confidence, method.band.loadError * load),
  };
}

function poolLoad(casualties: number, { factor, per }: CasualtyRule): number {
  return factor * Math.log2(1 + casualties / per);
}
