import type { Indicator } from './indicator.js';

export const strategicAssets: Indicator = {
  id: 'strategic-assets',
  title: 'Strategic assets',
  pillar: 'foreign',
  meaning: 'Mines, pipelines and plants that owners may lose by force, by licence or by law.',
  halfLifeDays: 45,
  e50: 8,
};
