import type { Rule } from './rule.js';

export const massArrest: Rule = {
  id: 'mass-arrest',
  version: 1,
  class: 'repression.mass-arrest',
  forms: [
    {
      acts: ['arrest'],
      target: ['crowd', 'supporters', 'civilians'],
      notTarget: ['leader'],
      source: ['police', 'army', 'government'],
      notNear: ['sport-business', 'armed-group'],
      describes: true,
    },
    {
      acts: ['arrest'],
      source: ['police', 'army', 'government'],
      words: ['arrests'],
      notTarget: ['leader'],
      notNear: ['sport-business', 'armed-group'],
    },
    {
      acts: ['arrest'],
      near: ['crowd', 'supporters'],
      words: ['hundred', 'dozen', 'scores', 'mass', 'people', 'protester', 'demonstrator', 'activist'],
      notSource: ['armed-group'],
      notNear: ['sport-business', 'armed-group'],
      describes: true,
      loose: true,
    },
  ],
  examples: [
    'Riot police used water cannon and made 150 arrests.',
    'Police detained more than 200 protesters across the country.',
    'Dozens of activists were arrested during the march.',
    'Security forces rounded up supporters of the ousted leader.',
  ],
  counterExamples: [
    'Police arrested the opposition leader.',
    'A man was arrested for shoplifting, the shop owner said.',
    'Militants kidnapped dozens of villagers.',
  ],
};
