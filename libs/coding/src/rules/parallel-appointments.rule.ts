import type { Rule } from './rule.js';

export const parallelAppointments: Rule = {
  id: 'parallel-appointments',
  version: 1,
  class: 'law.parallel-appointments',
  forms: [
    {
      acts: ['appoint'],
      source: ['interim', 'opposition', 'armed-group', 'crowd'],
      near: ['security-post'],
      words: ['own', 'commandant', 'chief', 'prosecutor', 'commander', 'mayor'],
      notNear: ['sport-business', 'company'],
    },
    {
      acts: ['appoint', 'form'],
      source: ['crowd', 'supporters', 'opposition', 'armed-group'],
      near: ['security-post', 'regional-head', 'minister'],
      notNear: ['sport-business', 'company'],
    },
    {
      acts: ['appoint'],
      near: ['security-post'],
      words: [
        'rebel',
        'self-proclaimed',
        'self-declared',
        'self-styled',
        'himself',
        'themselves',
        'parallel',
        'rival',
        'proclaimed',
        'declared',
        'styled',
      ],
      notSource: ['government', 'parliament', 'court'],
      notNear: ['sport-business', 'company'],
    },
  ],
  examples: [
    'The rebel council named its own chief of police and its own prosecutor general.',
    'Demonstrators named their own head of national security and a new prosecutor general.',
    'The rebels appointed a governor and a police chief.',
    'The self-declared council named a commandant of the capital.',
  ],
  counterExamples: [
    'The president appointed a new prosecutor general.',
    'Supporters named the candidate their favourite.',
    'The club appointed a security chief.',
  ],
};
