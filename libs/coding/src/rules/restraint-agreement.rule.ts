import type { Rule } from './rule.js';

export const restraintAgreement: Rule = {
  id: 'restraint-agreement',
  version: 1,
  class: 'restraint.agreement',
  forms: [
    {
      acts: ['agree', 'sign-agreement', 'withdraw', 'consult'],
      near: ['ceasefire'],
      words: [
        'sign',
        'agree',
        'reach',
        'declare',
        'announce',
        'conclude',
        'hold',
        'observe',
        'effect',
        'strike',
        'accept',
        'broker',
        'agreement',
      ],
      notNear: ['sport-business'],
      notTarget: ['company'],
    },
    {
      acts: ['agree', 'sign-agreement'],
      near: ['ceasefire', 'border', 'opposition', 'armed-group'],
      words: ['withdraw', 'pull', 'end', 'transfer', 'power-sharing', 'delimitation'],
      notNear: ['sport-business', 'company'],
      loose: true,
    },
  ],
  examples: [
    'The two sides signed a ceasefire on Friday.',
    'The government and the rebels reached a peace agreement.',
    'Border chiefs agreed to a truce and the withdrawal of troops.',
  ],
  counterExamples: [
    'The truce collapsed within hours.',
    'The two companies signed a merger agreement.',
    'Diplomats called for a ceasefire.',
  ],
};
