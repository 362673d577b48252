import { crpsOfDistribution } from '../metrics/crps.metric.js';
import { distributionOfDraws, onLogScale, type DiscreteDistribution } from '../forecasts/discrete-distribution.js';
import { ownBenchmark, type ViewsCase } from './views-cases.js';

export type Forecaster = (history: Float64Array) => DiscreteDistribution;

/** Mean CRPS of one country over the twelve months of a target year, in deaths; `…Log` in log(1 + deaths). */
export interface CountryScores {
  readonly country: string;
  readonly crps: number;
  readonly crpsLog: number;
  /** The official draws where published, else the same benchmark made from the record. */
  readonly benchmark: number;
  readonly benchmarkLog: number;
  readonly zeros: number;
  /** From the published draws alone; `null` in years without. */
  readonly official: number | null;
  /** Made from the record alone. */
  readonly rebuilt: number;
}

const QUIET = distributionOfDraws([0]);

function meanCrps(forecasts: readonly DiscreteDistribution[], outcomes: Float64Array): number {
  let sum = 0;
  outcomes.forEach((outcome, month) => {
    const forecast = forecasts[month] ?? forecasts[0] ?? QUIET;
    sum += crpsOfDistribution(forecast, outcome);
  });
  return sum / outcomes.length;
}

export function scoreCountry(viewsCase: ViewsCase, forecast: Forecaster): CountryScores {
  const { country, history, outcomes, officialDraws } = viewsCase;
  const logOutcomes = outcomes.map((deaths) => Math.log1p(deaths));
  const raw = (forecasts: readonly DiscreteDistribution[]) => meanCrps(forecasts, outcomes);
  const log = (forecasts: readonly DiscreteDistribution[]) => meanCrps(forecasts.map(onLogScale), logOutcomes);
  const ours = [forecast(history)];
  const rebuilt = [ownBenchmark(viewsCase)];
  const benchmark = officialDraws ?? rebuilt;
  return {
    country,
    crps: raw(ours),
    crpsLog: log(ours),
    benchmark: raw(benchmark),
    benchmarkLog: log(benchmark),
    zeros: raw([QUIET]),
    official: officialDraws && raw(officialDraws),
    rebuilt: raw(rebuilt),
  };
}
