import type { Rule } from './rule.js';

export const baseOpenedOrClosed: Rule = {
  id: 'base-opened-or-closed',
  version: 1,
  class: 'foreign.base-opened-or-closed',
  forms: [
    {
      acts: ['close', 'dissolve', 'form', 'withdraw', 'sanction'],
      target: ['base'],
      notNear: ['sport-business', 'company'],
      words: [
        'close',
        'open',
        'shut',
        'evict',
        'vacate',
        'terminate',
        'hand',
        'establish',
        'inaugurate',
        'leave',
        'expel',
        'lease',
        'withdraw',
        'set',
      ],
    },
    {
      acts: ['close', 'withdraw', 'annul', 'reject'],
      near: ['base'],
      words: ['lease', 'evict', 'vacate', 'hand', 'closure', 'eviction', 'agreement'],
      notNear: ['sport-business', 'armed-group'],
      loose: true,
    },
  ],
  examples: [
    'The government closed the foreign air base after eight years.',
    'Parliament voted to terminate the lease of the air base.',
    'The last foreign soldiers vacated the military base.',
  ],
  counterExamples: [
    'The country hosts a military base.',
    'Rebels attacked the military base.',
    'The opposition demanded the closure of the base.',
  ],
};
