import { INDICATOR_IDS, type IndicatorId } from '#libs/events';
import { type Composite, composeHalvings } from './composite.js';
import { riskOf } from './halving.js';
import type { KnownRecord } from './known-record.js';
import { remainderOn, type Term } from './term.js';
import type { WeightTable } from './weights.js';

/** Where a country stands on one day: loads and variances per indicator, and what they make of the score. */
export interface DayState {
  readonly day: number;
  /** E of the method. */
  readonly loads: Readonly<Record<IndicatorId, number>>;
  readonly variances: Readonly<Record<IndicatorId, number>>;
  /** L of the method per indicator, pillar and in total. */
  readonly halvings: Readonly<Record<IndicatorId, number>>;
  readonly composite: Composite;
  /** The score, 0 – 100. */
  readonly value: number;
  /** What is left of each term of the record that weighs on this day, in the order of the record. */
  readonly remainders: readonly { readonly term: Term; readonly share: number }[];
}

export function dayState(known: KnownRecord, day: number, weights: WeightTable): DayState {
  const loads = zeroes();
  const variances = zeroes();
  const remainders: { term: Term; share: number }[] = [];
  for (const term of known.terms) {
    const share = remainderOn(term, day, known.method);
    if (share === 0 || term.load === 0) continue;
    loads[term.indicator] += term.load * share;
    variances[term.indicator] += term.variance * share * share;
    remainders.push({ term, share });
  }
  const halvings = zeroes();
  for (const id of INDICATOR_IDS) halvings[id] = Math.log2(1 + loads[id] / known.method.indicators[id].e50);
  const composite = composeHalvings(halvings, weights);
  return { day, loads, variances, halvings, composite, value: riskOf(composite.total), remainders };
}

function zeroes(): Record<IndicatorId, number> {
  return Object.fromEntries(INDICATOR_IDS.map((id) => [id, 0])) as Record<IndicatorId, number>;
}
