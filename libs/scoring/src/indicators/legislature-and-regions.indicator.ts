import type { Indicator } from './indicator.js';

export const legislatureAndRegions: Indicator = {
  id: 'legislature-and-regions',
  title: 'Legislature and regions',
  pillar: 'institutions',
  meaning: 'Whether parliament can sit and the heads of regions stay in office.',
  halfLifeDays: 60,
  e50: 4,
};
