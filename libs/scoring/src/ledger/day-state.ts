import { INDICATOR_IDS, type IndicatorId } from '#libs/events';
import type { Method } from '../methods/method.js';
import { type Composite, composeHalvings } from './composite.js';
import { riskOf } from './halving.js';
import type { KnownRecord } from './known-record.js';
import { INDICATOR_INDEX, remainderOn, type Term } from './term.js';
import type { WeightTable } from './weights.js';

/** Where the indicators of a country stand, and what they add up to. */
export interface IndicatorState {
  /** E of the method. */
  readonly loads: Readonly<Record<IndicatorId, number>>;
  readonly variances: Readonly<Record<IndicatorId, number>>;
  /** L of the method per indicator. */
  readonly halvings: Readonly<Record<IndicatorId, number>>;
  /** L of the method per pillar and in total. */
  readonly composite: Composite;
}

/** Where a country stands on one day, and what of its terms is left then. */
export interface DayState extends IndicatorState {
  /** The score, 0 – 100. */
  readonly value: number;
  /** The terms that weigh on the day, in the order of the record, with the share that is left of each. */
  readonly remainders: readonly { readonly term: Term; readonly share: number }[];
}

export function dayState(known: KnownRecord, day: number, weights: WeightTable): DayState {
  const sums = { loads: new Float64Array(INDICATOR_IDS.length), variances: new Float64Array(INDICATOR_IDS.length) };
  const remainders: { term: Term; share: number }[] = [];
  for (const term of known.terms) {
    const share = remainderOn(term, day, known.method);
    const load = term.load * share;
    if (load === 0) continue;
    const index = INDICATOR_INDEX[term.indicator];
    (sums.loads[index] as number) += load;
    (sums.variances[index] as number) += term.variance * share * share;
    remainders.push({ term, share });
  }
  const state = indicatorState(sums, known.method, weights);
  return { ...state, value: riskOf(state.composite.total), remainders };
}

/** From loads and variances in the order of `INDICATOR_IDS`. */
export function indicatorState(
  sums: { readonly loads: Float64Array; readonly variances: Float64Array },
  method: Method,
  weights: WeightTable,
): IndicatorState {
  const loads = byIndicator((_, index) => sums.loads[index] as number);
  const variances = byIndicator((_, index) => sums.variances[index] as number);
  const halvings = byIndicator((id) => Math.log2(1 + loads[id] / method.indicators[id].e50));
  return { loads, variances, halvings, composite: composeHalvings(halvings, weights) };
}

function byIndicator(valueOf: (id: IndicatorId, index: number) => number): Record<IndicatorId, number> {
  return Object.fromEntries(INDICATOR_IDS.map((id, index) => [id, valueOf(id, index)])) as Record<IndicatorId, number>;
}
