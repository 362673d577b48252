import type { Indicator } from './indicator.js';

export const repression: Indicator = {
  id: 'repression',
  title: 'Repression',
  pillar: 'violence',
  meaning: 'What the state does to its own people: crowd control, arrests, emergency rule.',
  halfLifeDays: 30,
  e50: 6,
};
