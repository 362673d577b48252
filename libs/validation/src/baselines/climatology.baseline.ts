import { VIOLENT_MONTH_DEATHS, type Baseline } from './baseline.js';

/** One pseudo-month at even odds keeps a country with a short quiet record from being declared impossible. */
const PRIOR_MONTHS = 1;
const PRIOR_SHARE = 0.5;

export const climatology: Baseline = {
  id: 'climatology',
  title: 'Climatology: share of violent months in the country’s own record',
  isProbability: true,
  score: ({ history }) => {
    const violent = history.reduce((sum, deaths) => sum + (deaths >= VIOLENT_MONTH_DEATHS ? 1 : 0), 0);
    return (violent + PRIOR_MONTHS * PRIOR_SHARE) / (history.length + PRIOR_MONTHS);
  },
};
