import type { Rule } from './rule.js';

export const aidSuspended: Rule = {
  id: 'aid-suspended',
  version: 1,
  class: 'foreign.aid-suspended',
  forms: [
    {
      acts: ['sanction', 'aid-cut', 'reject', 'postpone', 'annul'],
      near: ['aid-money'],
      words: [
        'suspend',
        'cut',
        'halt',
        'freeze',
        'withhold',
        'stop',
        'end',
        'suspension',
        'pause',
        'reduce',
        'cancel',
        'withdraw',
      ],
      notNear: ['sport-business'],
    },
  ],
  examples: [
    'The European Union suspended budget support to the country after the coup.',
    'Washington froze military aid.',
    'The World Bank halted disbursements of its loans.',
  ],
  counterExamples: ['The bank approved a new loan.', 'Japan pledged more aid.', 'Donors threatened to suspend aid.'],
};
