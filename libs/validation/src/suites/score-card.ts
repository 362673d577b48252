import { VIOLENT_MONTH_DEATHS } from '../baselines/baseline.js';
import type { DiscreteDistribution } from '../forecasts/discrete-distribution.js';
import { crpsOfDistribution } from '../metrics/crps.metric.js';
import { brier, logScore } from '../metrics/probability.metric.js';
import { reliability, type ReliabilityBin } from '../metrics/reliability.metric.js';

/** An outlook as it was frozen, and the deaths that were counted once the month was over. */
export interface SettledOutlook {
  readonly probability: number;
  readonly distribution: DiscreteDistribution;
  readonly deaths: number;
}

/** How the published outlooks fared; lower is better but for the reliability table. */
export interface ScoreCard {
  readonly n: number;
  readonly violent: number;
  readonly brier: number;
  readonly logScore: number;
  /** In deaths. */
  readonly crps: number;
  readonly reliability: readonly ReliabilityBin[];
}

/** The public score card of outlooks whose month is over; `null` before the first. */
export function scoreCard(settled: readonly SettledOutlook[]): ScoreCard | null {
  if (settled.length === 0) return null;
  const forecasts = {
    probabilities: settled.map(({ probability }) => probability),
    happened: settled.map(({ deaths }) => (deaths >= VIOLENT_MONTH_DEATHS ? 1 : 0)),
  };
  return {
    n: settled.length,
    violent: forecasts.happened.reduce<number>((sum, happened) => sum + happened, 0),
    brier: brier(forecasts),
    logScore: logScore(forecasts),
    crps: settled.reduce((sum, row) => sum + crpsOfDistribution(row.distribution, row.deaths), 0) / settled.length,
    reliability: reliability(forecasts),
  };
}
