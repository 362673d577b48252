import { INDICATOR_IDS } from '#libs/events';
import type { Method } from '../methods/method.js';
import type { IndicatorState } from './day-state.js';
import { riskOf } from './halving.js';
import type { WeightTable } from './weights.js';

/** The 90 % band of the score, 0 – 100: how sure the events are, how rough their loads, how rough the method. */
export function bandOf(
  state: IndicatorState,
  weights: WeightTable,
  { method, stale }: { readonly method: Method; readonly stale: boolean },
): { readonly low: number; readonly high: number } {
  const { band, indicators } = method;
  const total = state.composite.total;
  const modelError = (stale ? band.staleModelError : band.modelError) * total;
  let variance = modelError * modelError;
  for (const id of INDICATOR_IDS) {
    const { pillar, e50 } = indicators[id];
    const slope = (weights.pillars[pillar] * weights.indicators[id]) / (Math.LN2 * (state.loads[id] + e50));
    variance += slope * slope * state.variances[id];
  }
  const width = band.width * Math.sqrt(variance);
  return { low: riskOf(Math.max(0, total - width)), high: riskOf(total + width) };
}
