import type { Rule } from './rule.js';

export const regionSeatSeized: Rule = {
  id: 'region-seat-seized',
  version: 1,
  class: 'region.seat-seized',
  forms: [
    {
      acts: ['storm', 'seize', 'blockade'],
      target: ['region-seat'],
      notSource: ['police', 'army', 'government'],
      notTarget: ['seat'],
      notNear: ['sport-business'],
      words: [
        'storm',
        'seize',
        'occupy',
        'break',
        'burst',
        'take',
        'capture',
        'overrun',
        'force',
        'enter',
        'storming',
        'occupation',
        'breach',
        'invade',
      ],
    },
  ],
  examples: [
    "Protesters seized the governor's office in the southern city.",
    'A crowd stormed the town hall.',
    'Demonstrators occupied the regional administration building.',
  ],
  counterExamples: [
    'Protesters stormed the presidential palace.',
    "The mayor's office announced a festival.",
    'Police cleared the town hall.',
  ],
};
