import type { Indicator } from './indicator.js';

export const executive: Indicator = {
  id: 'executive',
  title: 'Executive continuity',
  pillar: 'institutions',
  meaning: 'Who holds the highest office, and whether they got and keep it by the rules.',
  halfLifeDays: 90,
  e50: 6,
};
