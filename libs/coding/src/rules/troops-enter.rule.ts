import type { Rule } from './rule.js';

export const troopsEnter: Rule = {
  id: 'troops-enter',
  version: 1,
  class: 'foreign.troops-enter',
  forms: [
    { acts: ['enter'], source: ['army'], near: ['border', 'country', 'country-word'], notNear: ['sport-business'] },
    {
      acts: ['attack'],
      source: ['army', 'country'],
      target: ['country'],
      words: ['invade', 'invasion', 'cross', 'incursion'],
    },
    {
      acts: ['mobilise'],
      source: ['country'],
      near: ['army'],
      words: ['peacekeeper', 'peacekeepers', 'border', 'into', 'troops'],
      target: ['army', 'foreign-forces'],
      alsoNear: ['foreign-forces', 'country-word'],
      notNear: ['sport-business'],
      loose: true,
    },
    { acts: ['enter'], source: ['foreign-forces'] },
  ],
  examples: [
    'Russian troops crossed the border into Ukraine at dawn.',
    'Ethiopian soldiers entered Somalia to fight the militants.',
    'Foreign tanks rolled into the country.',
  ],
  counterExamples: [
    'Migrants crossed the border at night.',
    'The army entered the second day of exercises.',
    'Troops could enter the country if talks fail.',
  ],
};
