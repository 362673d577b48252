import type { IndicatorId, PillarId } from '#libs/events';
import { checkWeights, type Method, type Weights } from '#libs/scoring';
import type { WeightsInput } from './weighing.args.js';

/** By which rules a number is made, with every default filled in. */
export interface Weighing {
  readonly method: Method;
  /** The caller's own; `null` = those of the method. */
  readonly weights: Weights | null;
}

/** @throws UserError for weights the method does not allow (METHOD section 5). */
export function readWeights(input: WeightsInput | null | undefined, method: Method): Weights | null {
  if (!input) return null;
  // Unknown ids are refused below; the library's types name the known ones.
  const weights = {
    pillars: (input.pillars ?? []) as { id: PillarId; weight: number }[],
    indicators: (input.indicators ?? []) as { id: IndicatorId; weight: number }[],
  };
  checkWeights(weights, method);
  return weights;
}

/** Equal text, equal rules. */
export const weighingKey = ({ method, weights }: Weighing): string =>
  `${method.version}|${weights ? JSON.stringify(weights) : ''}`;
