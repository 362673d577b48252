import type { CountryCode, CountryRecord, Day } from '#libs/events';
import type { Method } from '#libs/scoring';
import { normalDraw, type Random } from '../seeded-random.js';
import { PARAMETER_NAMES } from './parameter-names.js';
import { ranksOf, spearman, topKept, TOP } from './ranks.js';
import { countryLoads, VariedMethod, type CountryLoads } from './score-model.js';
import { sobolShares } from './sobol.js';
import { variantsOf, type Variant } from './variants.js';

/** One country’s score and rank under the released method, and where 90 % of the variations put them. */
export interface CountrySensitivity {
  readonly country: CountryCode;
  readonly score: number;
  readonly p5: number;
  readonly p95: number;
  /** 1 = highest risk. */
  readonly rank: number;
  readonly rankP5: number;
  readonly rankP95: number;
}

export interface ParameterShare {
  readonly parameter: string;
  /** Share of the variance of the scores that the figure carries alone, and with its interactions. */
  readonly first: number;
  readonly total: number;
}

export interface SensitivityReport {
  readonly on: Day;
  readonly draws: number;
  readonly countries: readonly CountrySensitivity[];
  readonly ranking: { readonly meanSpearman: number; readonly p5Spearman: number; readonly meanTopTenKept: number };
  /** Largest first. */
  readonly parameters: readonly ParameterShare[];
  readonly variants: readonly Variant[];
}

export interface SensitivityOptions {
  readonly on: Day;
  readonly method: Method;
  /** Base samples of the Sobol design; twice as many draws are ranked. */
  readonly samples: number;
  readonly random: Random;
}

/** Standard deviation of ln(multiplier): one standard deviation is 25 % up, or down by as much as 25 % up undoes. */
const SPREAD = Math.log(1.25);

function percentile(values: ArrayLike<number>, share: number): number {
  const ascending = Float64Array.from(values).sort();
  return ascending[Math.round(share * (ascending.length - 1))] ?? Number.NaN;
}

function countrySensitivities(
  loads: readonly CountryLoads[],
  released: Float64Array,
  draws: readonly Float64Array[],
): CountrySensitivity[] {
  const ranks = ranksOf(released);
  const drawnRanks = draws.map(ranksOf);
  return loads
    .map(({ country }, index) => {
      const scores = draws.map((draw) => draw[index] ?? 0);
      const places = drawnRanks.map((draw) => draw[index] ?? 0);
      return {
        country,
        score: released[index] ?? 0,
        p5: percentile(scores, 0.05),
        p95: percentile(scores, 0.95),
        rank: ranks[index] ?? 0,
        rankP5: percentile(places, 0.05),
        rankP95: percentile(places, 0.95),
      };
    })
    .sort((a, b) => a.rank - b.rank || (a.country < b.country ? -1 : 1));
}

function rankingStability(released: Float64Array, draws: readonly Float64Array[]): SensitivityReport['ranking'] {
  const correlations = draws.map((draw) => spearman(released, draw) ?? 1);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    meanSpearman: mean(correlations),
    p5Spearman: percentile(correlations, 0.05),
    meanTopTenKept: mean(draws.map((draw) => topKept(released, draw, TOP))),
  };
}

/** How much of the ranking of a day is judgement: all weights, half-lives and E50 varied at random at once. */
export function sensitivity(records: readonly CountryRecord[], options: SensitivityOptions): SensitivityReport {
  const { on, method, samples, random } = options;
  const varied = new VariedMethod(method);
  const loads = records.map((record) => countryLoads(record, on, method));
  const released = Float64Array.from(loads, (country) => varied.score(country));
  const { first, total, draws } = sobolShares(
    {
      inputs: PARAMETER_NAMES.length,
      draw: () => Float64Array.from(PARAMETER_NAMES, () => Math.exp(SPREAD * normalDraw(random))),
      evaluate: (multipliers) => {
        const judgement = varied.varied(multipliers);
        return Float64Array.from(loads, (country) => varied.score(country, judgement));
      },
      centre: released,
    },
    samples,
  );
  return {
    on,
    draws: draws.length,
    countries: countrySensitivities(loads, released, draws),
    ranking: rankingStability(released, draws),
    parameters: PARAMETER_NAMES.map((parameter, index) => ({
      parameter,
      first: first[index] ?? 0,
      total: total[index] ?? 0,
    })).sort((a, b) => b.total - a.total),
    variants: variantsOf({ varied, loads, released, records, on, method }),
  };
}
