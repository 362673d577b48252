import type { IndicatorId } from '#libs/events';
import type { Method } from '../methods/method.js';
import type { DayState } from './day-state.js';
import { compareText } from './standing.js';
import type { Term } from './term.js';
import type { WeightTable } from './weights.js';

/** What one event or factor adds to the score through one indicator. */
export interface Contribution {
  readonly kind: 'event' | 'factor';
  readonly id: string;
  readonly indicator: IndicatorId;
  /** `baseLoad · confidence · decay`: base load and casualty share of an event added. */
  readonly load: number;
  /** Points of the score; the points of all contributions add up to it. */
  readonly points: number;
  /** Load of a certain event on its day. */
  readonly baseLoad: number;
  /** 0 – 0.99; 1 for a factor. */
  readonly confidence: number;
  /** What is left after decay, 0 – 1; 1 for a factor and a running interval. */
  readonly decay: number;
}

/** Exact attribution of the score to events and factors, largest first. */
export function contributionsOf(state: DayState, weights: WeightTable, method: Method): Contribution[] {
  const merged = new Map<string, { term: Term; load: number; undecayed: number }>();
  for (const { term, share } of state.remainders) {
    const key = contributionKey(term);
    const entry = merged.get(key) ?? { term, load: 0, undecayed: 0 };
    entry.load += term.load * share;
    entry.undecayed += term.load;
    merged.set(key, entry);
  }
  return [...merged.values()]
    .map(({ term, load, undecayed }) => ({
      kind: term.kind,
      id: term.id,
      indicator: term.indicator,
      load,
      points: load * pointsPerLoad(state, term.indicator, { weights, method }),
      baseLoad: undecayed / term.confidence,
      confidence: term.confidence,
      decay: load / undecayed,
    }))
    .sort(byPoints);
}

/** One entry per (kind, id, indicator). */
export function contributionKey({ kind, id, indicator }: Pick<Contribution, 'kind' | 'id' | 'indicator'>): string {
  return `${kind} ${indicator} ${id}`;
}

export function byPoints(a: Pick<Contribution, 'points' | 'id'>, b: Pick<Contribution, 'points' | 'id'>): number {
  return b.points - a.points || compareText(a.id, b.id);
}

function pointsPerLoad(
  state: DayState,
  id: IndicatorId,
  { weights, method }: { readonly weights: WeightTable; readonly method: Method },
): number {
  const weight = weights.pillars[method.indicators[id].pillar] * weights.indicators[id];
  // After decades a load is too small to move its indicator by one bit: 0 of 0 points.
  if (weight === 0 || state.halvings[id] === 0) return 0;
  return (state.value * weight * state.halvings[id]) / (state.composite.total * state.loads[id]);
}
