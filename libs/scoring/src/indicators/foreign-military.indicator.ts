import type { Indicator } from './indicator.js';

export const foreignMilitary: Indicator = {
  id: 'foreign-military',
  title: 'Foreign military',
  pillar: 'foreign',
  meaning: 'Foreign bases and troops in the country, and what they do.',
  halfLifeDays: 45,
  e50: 8,
};
