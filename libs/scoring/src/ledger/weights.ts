import { INDICATOR_IDS, type IndicatorId, PILLAR_IDS, type PillarId, UserError } from '#libs/events';
import type { Method } from '../methods/method.js';

/** Weights a caller wants instead of the method's; an id that is not named keeps the method's weight. */
export interface Weights {
  readonly pillars?: readonly { readonly id: PillarId; readonly weight: number }[];
  /** Within their pillar. */
  readonly indicators?: readonly { readonly id: IndicatorId; readonly weight: number }[];
}

/** The weight of every pillar, and of every indicator within its pillar. */
export interface WeightTable {
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
}

/** Room for weights such as .35 + .40 + .25 that add up to 1 only on paper. */
const ROUNDING = 1e-9;

/**
 * The weights in force: the method's, replaced where the caller names one; never renormalised.
 * @throws UserError BAD_USER_INPUT as `checkWeights`.
 */
export function weightTable(method: Method, weights?: Weights | null): WeightTable {
  const pillars: Record<PillarId, number> = { ...method.pillars };
  const indicators = Object.fromEntries(INDICATOR_IDS.map((id) => [id, method.indicators[id].weight])) as Record<
    IndicatorId,
    number
  >;
  replaceWeights(pillars, weights?.pillars ?? [], 'pillars');
  replaceWeights(indicators, weights?.indicators ?? [], 'indicators');
  const table = { pillars, indicators };
  if (weights) checkSums(table, method);
  return table;
}

/**
 * Refuses weights the method does not allow: an unknown or doubled id, a weight that is negative or no number, or a
 * level (the pillars; the indicators of one pillar) that sums to more than 1.
 * @throws UserError BAD_USER_INPUT naming the field.
 */
export function checkWeights(weights: Weights, method: Method): void {
  weightTable(method, weights);
}

function replaceWeights(
  table: Record<string, number>,
  replacements: readonly { readonly id: string; readonly weight: number }[],
  level: 'pillars' | 'indicators',
): void {
  const seen = new Set<string>();
  for (const { id, weight } of replacements) {
    const field = `weights.${level}`;
    if (!Object.hasOwn(table, id)) refuse(`There is no weight "${id}" among the ${level}.`, field);
    if (seen.has(id)) refuse(`The weight of "${id}" is given twice.`, field);
    if (!(Number.isFinite(weight) && weight >= 0)) refuse(`The weight of "${id}" must be a number from 0 to 1.`, field);
    seen.add(id);
    table[id] = weight;
  }
}

function checkSums({ pillars, indicators }: WeightTable, method: Method): void {
  const sums = [{ name: 'the pillars', field: 'weights.pillars', sum: sumOf(PILLAR_IDS.map((id) => pillars[id])) }];
  for (const pillar of PILLAR_IDS) {
    const inside = INDICATOR_IDS.filter((id) => method.indicators[id].pillar === pillar);
    const sum = sumOf(inside.map((id) => indicators[id]));
    sums.push({ name: `the indicators of "${pillar}"`, field: 'weights.indicators', sum });
  }
  for (const { name, field, sum } of sums)
    if (sum > 1 + ROUNDING)
      refuse(`The weights of ${name} sum to ${sum}; at most 1 is allowed. Lower the others first.`, field);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function refuse(sentence: string, field: string): never {
  throw new UserError('BAD_USER_INPUT', sentence, field);
}
