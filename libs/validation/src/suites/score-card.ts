import { VIOLENT_MONTH_DEATHS } from '../baselines/baseline.js';
import { probabilityAtLeast, type DiscreteDistribution } from '../forecasts/discrete-distribution.js';
import { crpsOfDistribution } from '../metrics/crps.metric.js';
import { brier, logScore } from '../metrics/probability.metric.js';
import { reliability, type ReliabilityBin } from '../metrics/reliability.metric.js';

/** An outlook as it was frozen, and the deaths that were counted once the month was over. */
export interface SettledOutlook {
  readonly probability: number;
  readonly distribution: DiscreteDistribution;
  /** What the last twelve months known at the time would have said: the baseline. */
  readonly lastTwelveMonths: DiscreteDistribution;
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
  /** The last twelve months as the forecast, on the same cases. */
  readonly baseline: { readonly brier: number; readonly crps: number };
  readonly reliability: readonly ReliabilityBin[];
}

const meanCrps = (
  settled: readonly SettledOutlook[],
  forecast: (row: SettledOutlook) => DiscreteDistribution,
): number => settled.reduce((sum, row) => sum + crpsOfDistribution(forecast(row), row.deaths), 0) / settled.length;

/** The public score card of outlooks whose month is over; `null` before the first. */
export function scoreCard(settled: readonly SettledOutlook[]): ScoreCard | null {
  if (settled.length === 0) return null;
  const happened = settled.map(({ deaths }) => (deaths >= VIOLENT_MONTH_DEATHS ? 1 : 0));
  const ours = { probabilities: settled.map(({ probability }) => probability), happened };
  const shares = settled.map(({ lastTwelveMonths }) => probabilityAtLeast(lastTwelveMonths, VIOLENT_MONTH_DEATHS));
  return {
    n: settled.length,
    violent: happened.reduce<number>((sum, one) => sum + one, 0),
    brier: brier(ours),
    logScore: logScore(ours),
    crps: meanCrps(settled, ({ distribution }) => distribution),
    baseline: {
      brier: brier({ probabilities: shares, happened }),
      crps: meanCrps(settled, ({ lastTwelveMonths }) => lastTwelveMonths),
    },
    reliability: reliability(ours),
  };
}
