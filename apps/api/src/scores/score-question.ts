import { instantMs, UserError, type Day, type IndicatorId, type Instant, type PillarId } from '#libs/events';
import { checkWeights, type Method, type Weights } from '#libs/scoring';
import type { WeightsInput } from './scores.args.js';

/** Which score is asked for, with every default filled in. */
export interface ScoreQuestion {
  readonly on: Day;
  /** `null` = everything known. */
  readonly asOf: Instant | null;
  readonly method: Method;
  readonly weights: Weights | null;
}

/** @throws UserError for a moment that has not come: nobody knows yet what will be known then. */
export function checkAsOf(asOf: Instant | null | undefined, now: Instant): Instant | null {
  if (asOf == null) return null;
  if (instantMs(asOf) <= instantMs(now)) return asOf;
  throw new UserError(
    'BAD_USER_INPUT',
    `asOf ${asOf} has not come yet; it is ${now}. Leave it out for everything known.`,
    'asOf',
  );
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

/** Equal text, equal question about one country: the key of what was computed for it. */
export const keyOf = ({ asOf, method, weights }: Omit<ScoreQuestion, 'on'>): string =>
  `${asOf ?? ''}|${method.version}|${weights ? JSON.stringify(weights) : ''}`;
