import type { Indicator } from './indicator.js';

export const lethalViolence: Indicator = {
  id: 'lethal-violence',
  title: 'Lethal violence',
  pillar: 'violence',
  meaning: 'How many people political violence of any kind kills.',
  // The optimum on UCDP country-months; every other half-life is judgement.
  halfLifeDays: 60,
  e50: 8,
};
