import type { Rule } from './rule.js';

export const peacefulProtest: Rule = {
  id: 'peaceful-protest',
  version: 1,
  class: 'protest.peaceful',
  forms: [
    { acts: ['rally'], source: ['crowd', 'supporters', 'opposition'], notNear: ['sport-business'] },
    {
      acts: ['rally'],
      near: ['crowd', 'supporters', 'opposition'],
      words: ['march', 'rally', 'demonstrate', 'protest', 'demonstration', 'vigil', 'sit-in', 'gather', 'street'],
      notNear: ['sport-business'],
      loose: true,
    },
    {
      acts: ['rally'],
      words: ['demonstration', 'vigil', 'sit-in', 'protest'],
      notNear: ['sport-business'],
      nominal: true,
      loose: true,
    },
  ],
  examples: [
    'Thousands of teachers marched through the capital to demand higher pay.',
    'Supporters of the president gathered in the main square.',
    'Activists held a vigil outside the embassy.',
  ],
  counterExamples: [
    'Shares rallied on Wall Street.',
    'The opposition plans to hold a rally next week.',
    'The striker protested to the referee.',
  ],
};
