import type { Indicator } from './indicator.js';

export const elections: Indicator = {
  id: 'elections',
  title: 'Elections',
  pillar: 'institutions',
  meaning: 'Whether votes are held on their date and their results stand.',
  halfLifeDays: 60,
  e50: 4,
};
