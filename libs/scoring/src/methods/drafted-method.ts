import { INDICATOR_IDS, PILLAR_IDS, UserError, type IndicatorId, type PillarId } from '#libs/events';
import { checkWeights } from '../ledger/weights.js';
import type { Method } from './method.js';
import { readVersion } from './method-version.js';

interface Figure<Id extends string> {
  readonly id: Id;
}

/** What a drafted method says otherwise than the released one it is based on; all else stays as it is there. */
export interface MethodDraft {
  /** `MAJOR.MINOR.PATCH`. */
  readonly version: string;
  readonly pillars?: readonly (Figure<PillarId> & { readonly weight: number })[];
  /** Within their pillar. */
  readonly indicators?: readonly (Figure<IndicatorId> & { readonly weight: number })[];
  /** In days. */
  readonly halfLives?: readonly (Figure<IndicatorId> & { readonly days: number })[];
}

/** Beyond a century an event would as good as never fade, and its powers of two come close to what a number can hold. */
export const LONGEST_HALF_LIFE_DAYS = 36_525;

/**
 * The whole method a draft stands for. Weights are taken as they are given, never renormalised.
 * @throws UserError BAD_USER_INPUT naming the field: an unknown or doubled id, a weight that is negative or no number, a level that
 * sums to more than 1, a half-life that is not above 0, a version of another form.
 */
export function draftedMethod(
  base: Method,
  { version, pillars = [], indicators = [], halfLives = [] }: MethodDraft,
): Method {
  readVersion(version);
  checkWeights({ pillars, indicators }, base);
  checkHalfLives(halfLives);
  const weights = new Map<string, number>([...pillars, ...indicators].map(({ id, weight }) => [id, weight]));
  const days = new Map(halfLives.map((one) => [one.id, one.days]));
  return {
    ...base,
    version,
    pillars: record(PILLAR_IDS, (id) => weights.get(id) ?? base.pillars[id]),
    indicators: record(INDICATOR_IDS, (id) => {
      const rule = base.indicators[id];
      return { ...rule, weight: weights.get(id) ?? rule.weight, halfLifeDays: days.get(id) ?? rule.halfLifeDays };
    }),
  };
}

function checkHalfLives(halfLives: NonNullable<MethodDraft['halfLives']>): void {
  const seen = new Set<string>();
  for (const { id, days } of halfLives) {
    if (!INDICATOR_IDS.includes(id)) refuse(`There is no indicator "${(id as string).slice(0, 40)}".`);
    if (seen.has(id)) refuse(`The half-life of "${id}" is given twice.`);
    if (!(days > 0 && days <= LONGEST_HALF_LIFE_DAYS))
      refuse(`The half-life of "${id}" must be above 0 and at most ${LONGEST_HALF_LIFE_DAYS} days.`);
    seen.add(id);
  }
}

const record = <Id extends string, Value>(ids: readonly Id[], valueOf: (id: Id) => Value): Record<Id, Value> =>
  Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<Id, Value>;

function refuse(sentence: string): never {
  throw new UserError('BAD_USER_INPUT', sentence, 'halfLives');
}
