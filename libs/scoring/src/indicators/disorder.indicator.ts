import type { Indicator } from './indicator.js';

export const disorder: Indicator = {
  id: 'disorder',
  title: 'Disorder',
  pillar: 'violence',
  meaning: 'Riots, injuries, arson, and more protest than the country is used to.',
  halfLifeDays: 30,
  e50: 6,
};
