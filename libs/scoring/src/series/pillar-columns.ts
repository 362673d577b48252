import { PILLAR_IDS } from '#libs/events';
import type { WeightTable } from '../ledger/weights.js';
import { fastHalved } from './fast-power.js';

/** Risk of a pillar, 0 – 100, from its halvings, day by day. */
export function pillarRisks(halvings: Float64Array): Float64Array {
  return halvings.map((value) => 100 * (1 - fastHalved(value)));
}

/** Points of each pillar, day by day: its weighted share of all halvings, of the score. */
export function pillarPoints(
  pillarHalvings: readonly Float64Array[],
  score: Float64Array,
  weights: WeightTable,
): Float64Array[] {
  const weighted = PILLAR_IDS.map((id, index) =>
    (pillarHalvings[index] as Float64Array).map((value) => weights.pillars[id] * value),
  );
  const perHalving = score.map((value, at) => {
    const total = weighted.reduce((sum, column) => sum + (column[at] as number), 0);
    return total === 0 ? 0 : value / total;
  });
  return weighted.map((column) => perHalving.map((points, at) => points * (column[at] as number)));
}
