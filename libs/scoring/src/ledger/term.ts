import type { Method } from '../methods/method.js';
import { INDICATOR_IDS, type IndicatorId } from '#libs/events';
import { halved } from './halving.js';

/**
 * One load on one indicator: the base load of an event, its share of the casualties of a day, or a structural factor.
 * It weighs in full from `from` through `until`; after that it fades by the half-life of its indicator, or is gone.
 */
export interface Term {
  readonly kind: 'event' | 'factor';
  readonly id: string;
  readonly indicator: IndicatorId;
  /** Days since 1970-01-01; `until` is `Infinity` for a factor without an end. */
  readonly from: number;
  readonly until: number;
  readonly fades: boolean;
  readonly confidence: number;
  /** After confidence, before decay. */
  readonly load: number;
  /** Variance of the load before decay; decays with the square. */
  readonly variance: number;
}

/** Position of each indicator in every column and sum. */
export const INDICATOR_INDEX = Object.fromEntries(INDICATOR_IDS.map((id, index) => [id, index])) as Readonly<
  Record<IndicatorId, number>
>;

/** How much of a term is left on a day, 0 – 1. */
export function remainderOn(term: Term, day: number, method: Method): number {
  if (day < term.from) return 0;
  if (day <= term.until) return 1;
  return term.fades ? halved((day - term.until) / method.indicators[term.indicator].halfLifeDays) : 0;
}

/** `s²c(1 − c) + (e·x)²`: the event may not have happened, and its load is an estimate. */
export function loadVariance(spread: number, confidence: number, errorOfLoad: number): number {
  return spread * spread * confidence * (1 - confidence) + errorOfLoad * errorOfLoad;
}
