import { recencySum } from '../forecasts/recency.js';
import type { Baseline } from './baseline.js';

const HALF_LIFE_MONTHS = 2;

/** No fitted parameter: the lethal-violence indicator’s 60 days, read as two months. */
export const recentDeaths: Baseline = {
  id: 'recentDeaths',
  title: 'Recent deaths: Σ log(1 + deaths) · 2^(−months / 2)',
  isProbability: false,
  score: ({ history }) =>
    recencySum(
      history.map((deaths) => Math.log1p(deaths)),
      HALF_LIFE_MONTHS,
    ),
};
