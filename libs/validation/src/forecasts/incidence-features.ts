import { VIOLENT_MONTH_DEATHS } from '../baselines/baseline.js';
import { recencyMean } from './recency.js';

/** What the probability of a violent month is computed from, in the order of the coefficients. */
export const INCIDENCE_FEATURES = [
  'mean log(1 + deaths), half-life 1 month',
  'mean log(1 + deaths), half-life 4 months',
  'mean log(1 + deaths), half-life 24 months',
  'share of months with 25 deaths or more, half-life 4 months',
] as const;

const LEVEL_HALF_LIVES_MONTHS = [1, 4, 24];
const SHARE_HALF_LIFE_MONTHS = 4;
/** Deaths beyond this say nothing more about reaching 25 again. */
const DEATHS_CAP = 200;

/** `history`: deaths per month, newest first. */
export function incidenceFeatures(history: Float64Array): number[] {
  const logs = history.map((deaths) => Math.log1p(Math.min(deaths, DEATHS_CAP)));
  const violent = history.map((deaths) => (deaths >= VIOLENT_MONTH_DEATHS ? 1 : 0));
  return [
    ...LEVEL_HALF_LIVES_MONTHS.map((halfLife) => recencyMean(logs, halfLife)),
    recencyMean(violent, SHARE_HALF_LIFE_MONTHS),
  ];
}
