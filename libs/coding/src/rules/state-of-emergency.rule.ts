import type { Rule } from './rule.js';

export const stateOfEmergency: Rule = {
  id: 'state-of-emergency',
  version: 1,
  class: 'repression.state-of-emergency',
  forms: [
    {
      acts: ['declare-emergency'],
      near: ['emergency'],
      notNear: ['sport-business'],
      words: [
        'declare',
        'impose',
        'proclaim',
        'introduce',
        'decree',
        'invoke',
        'announce',
        'extend',
        'declaration',
        'imposition',
        'enact',
        'prolong',
        'place',
      ],
    },
  ],
  examples: [
    'The president declared a state of emergency in the capital.',
    'Martial law was imposed in two provinces.',
    'The government extended the state of emergency by 30 days.',
  ],
  counterExamples: [
    'An emergency meeting of parliament was convened.',
    'The government lifted the state of emergency.',
    'The minister ruled out a state of emergency.',
  ],
};
