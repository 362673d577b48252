import { type IndicatorId, PILLAR_IDS, type PillarId } from '#libs/events';
import { INDICATORS } from '../indicators/catalogue.js';
import { riskOf } from './halving.js';
import type { WeightTable } from './weights.js';

/** Halvings of safety (L of the method), per pillar before its own weight and in total. */
export interface Composite {
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly total: number;
}

const INDICATORS_OF = Object.fromEntries(
  PILLAR_IDS.map((id) => [id, INDICATORS.filter(({ pillar }) => pillar === id).map((indicator) => indicator.id)]),
) as Record<PillarId, IndicatorId[]>;

/** Weighs the halvings of the ten indicators: the weighted geometric mean of safety. */
export function composeHalvings(halvings: Readonly<Record<IndicatorId, number>>, weights: WeightTable): Composite {
  const pillars = { violence: 0, institutions: 0, foreign: 0 };
  let total = 0;
  for (const pillar of PILLAR_IDS) {
    for (const id of INDICATORS_OF[pillar]) pillars[pillar] += weights.indicators[id] * halvings[id];
    total += weights.pillars[pillar] * pillars[pillar];
  }
  return { pillars, total };
}

/**
 * Score and pillars, 0 – 100, from the halvings of the ten indicators (`halvingsOf` a published indicator): what live
 * re-weighting needs, without the events.
 */
export function composeScore(
  halvings: Readonly<Record<IndicatorId, number>>,
  weights: WeightTable,
): { readonly value: number; readonly pillars: Readonly<Record<PillarId, number>> } {
  const { pillars, total } = composeHalvings(halvings, weights);
  return {
    value: riskOf(total),
    pillars: {
      violence: riskOf(pillars.violence),
      institutions: riskOf(pillars.institutions),
      foreign: riskOf(pillars.foreign),
    },
  };
}
