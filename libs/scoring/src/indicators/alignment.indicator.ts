import type { Indicator } from './indicator.js';

export const alignment: Indicator = {
  id: 'alignment',
  title: 'Alignment',
  pillar: 'foreign',
  meaning: 'Borders, sanctions, aid and the contest of great powers over the country.',
  halfLifeDays: 45,
  e50: 8,
};
