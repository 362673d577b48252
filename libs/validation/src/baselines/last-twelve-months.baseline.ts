import { distributionOfDraws, type DiscreteDistribution } from '../forecasts/discrete-distribution.js';
import { VIOLENT_MONTH_DEATHS, type Baseline } from './baseline.js';

const MONTHS = 12;

export const lastTwelveMonths: Baseline = {
  id: 'lastTwelveMonths',
  title: 'Last twelve months: share of them that were violent',
  isProbability: true,
  score: ({ history }) => {
    const recent = history.subarray(0, MONTHS);
    return recent.reduce((sum, deaths) => sum + (deaths >= VIOLENT_MONTH_DEATHS ? 1 : 0), 0) / recent.length;
  },
};

/** The official benchmark of the ViEWS prediction challenge: each of the last twelve months is an equally likely future. */
export function lastTwelveMonthsDistribution(history: Float64Array): DiscreteDistribution {
  return distributionOfDraws(history.subarray(0, MONTHS));
}
