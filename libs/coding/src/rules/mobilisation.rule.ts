import type { Rule } from './rule.js';

export const mobilisation: Rule = {
  id: 'mobilisation',
  version: 1,
  class: 'repression.mobilisation',
  forms: [
    {
      acts: ['mobilise'],
      near: ['army', 'police'],
      notNear: ['sport-business', 'base', 'foreign-forces'],
      notTarget: ['company'],
    },
  ],
  examples: [
    'The government deployed troops in the capital after the unrest.',
    'The army sent tanks to the main square.',
    'Reinforcements of riot police were deployed around the palace.',
  ],
  counterExamples: [
    'The charity deployed volunteers after the flood.',
    'The coach deployed two strikers.',
    'The company deployed new software.',
  ],
};
