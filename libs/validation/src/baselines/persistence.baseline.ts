import { VIOLENT_MONTH_DEATHS, type Baseline } from './baseline.js';

export const persistence: Baseline = {
  id: 'persistence',
  title: 'Persistence: violent if the last known month was',
  isProbability: true,
  score: ({ history }) => ((history[0] ?? 0) >= VIOLENT_MONTH_DEATHS ? 1 : 0),
};
