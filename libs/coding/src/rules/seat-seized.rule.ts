import type { Rule } from './rule.js';

export const seatSeized: Rule = {
  id: 'seat-seized',
  version: 1,
  class: 'executive.seat-seized',
  forms: [
    {
      acts: ['storm', 'seize'],
      target: ['seat'],
      notSource: ['police', 'army', 'government'],
      notNear: ['sport-business'],
    },
    {
      acts: ['storm', 'seize', 'blockade'],
      source: ['crowd', 'supporters', 'opposition'],
      target: ['seat'],
      notNear: ['sport-business'],
      words: [
        'storm',
        'seize',
        'occupy',
        'break',
        'burst',
        'overrun',
        'enter',
        'take',
        'capture',
        'breach',
        'invade',
        'force',
        'storming',
        'occupation',
      ],
    },
    {
      acts: ['enter'],
      source: ['crowd', 'supporters'],
      target: ['seat'],
      words: ['force', 'gate', 'fence', 'guard'],
      loose: true,
    },
  ],
  examples: [
    'Protesters stormed the presidential palace.',
    'Demonstrators seized the parliament building and several ministries.',
    'A crowd broke into the government headquarters.',
  ],
  counterExamples: [
    "Protesters stormed the mayor's office in a northern town.",
    'Police retook the parliament building from protesters.',
    'Tourists visited the presidential palace.',
  ],
};
