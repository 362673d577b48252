import type { Baseline } from './baseline.js';

export const noChange: Baseline = {
  id: 'noChange',
  title: 'No change: deaths of the last known month',
  isProbability: false,
  score: ({ history }) => history[0] ?? 0,
};
