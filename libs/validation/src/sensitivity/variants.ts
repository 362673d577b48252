import { PILLAR_IDS, type CountryRecord, type Day } from '#libs/events';
import { CHALLENGERS, METHODS, type Method } from '#libs/scoring';
import { spearman, TOP, topKept } from './ranks.js';
import { countryLoads, VariedMethod, type CountryLoads } from './score-model.js';

/** Another defensible way to combine the same loads. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  /** Rank correlation with the released method. */
  readonly spearman: number | null;
  readonly topTenKept: number;
  /** Mean of (variant − released), in points. */
  readonly meanChange: number;
}

export interface VariantInput {
  readonly varied: VariedMethod;
  readonly loads: readonly CountryLoads[];
  /** Scores under the released method, in the order of the loads. */
  readonly released: Float64Array;
  readonly records: readonly CountryRecord[];
  readonly on: Day;
  readonly method: Method;
}

/** Every country’s score under one way of combining the loads. */
type Combination = readonly [id: string, title: string, score: (loads: CountryLoads, index: number) => number];

function combinations({ varied, records, on, method: released }: VariantInput): Combination[] {
  const others = [...METHODS, ...CHALLENGERS].filter(({ version }) => version !== released.version);
  return [
    [
      'equal-weights',
      'all pillars and all indicators weigh alike',
      (loads) => varied.score(loads, varied.equalWeights()),
    ],
    ['arithmetic-mean', 'indicators simply averaged', (loads) => varied.arithmeticScore(loads)],
    ...PILLAR_IDS.map((pillar, index): Combination => {
      const judgement = varied.withoutPillar(index);
      return [`without-${pillar}`, `pillar ${pillar} switched off`, (loads) => varied.score(loads, judgement)];
    }),
    ...others.map((method): Combination => {
      const challenger = new VariedMethod(method);
      const loads = records.map((record) => countryLoads(record, on, method));
      const score = (_: CountryLoads, index: number) =>
        challenger.score(loads[index] ?? { country: '', indicators: [] });
      return [`method-${method.version}`, `method ${method.version}`, score];
    }),
  ];
}

function variantOf([id, title, score]: Combination, loads: readonly CountryLoads[], released: Float64Array): Variant {
  const scores = Float64Array.from(loads, score);
  const change = scores.reduce((sum, value, index) => sum + value - (released[index] ?? 0), 0);
  return {
    id,
    title,
    spearman: spearman(released, scores),
    topTenKept: topKept(released, scores, TOP),
    meanChange: change / scores.length,
  };
}

/** The same loads combined in other defensible ways, each beside the released method. */
export function variantsOf(input: VariantInput): Variant[] {
  return combinations(input).map((combination) => variantOf(combination, input.loads, input.released));
}
