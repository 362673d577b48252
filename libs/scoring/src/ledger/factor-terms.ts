import { type Factor, dayNumber } from '#libs/events';
import type { Method } from '../methods/method.js';
import { loadVariance, type Term } from './term.js';

/** Structural factors weigh undecayed from `validFrom` until before `validTo`. */
export function factorTerms(factors: readonly Factor[], method: Method): Term[] {
  return factors
    .filter(({ load }) => load > 0)
    .map((factor) => ({
      kind: 'factor',
      id: factor.id,
      indicator: factor.indicator,
      from: dayNumber(factor.validFrom),
      until: factor.validTo === null ? Infinity : dayNumber(factor.validTo) - 1,
      fades: false,
      confidence: 1,
      load: factor.load,
      variance: loadVariance(0, 1, method.band.loadError * factor.load),
    }));
}
