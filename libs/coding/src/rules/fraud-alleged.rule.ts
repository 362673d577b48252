import type { Rule } from './rule.js';

export const fraudAlleged: Rule = {
  id: 'fraud-alleged',
  version: 1,
  class: 'election.fraud-alleged',
  forms: [
    {
      acts: ['rig'],
      near: ['election', 'votes', 'result'],
      modalities: ['actual', 'reported', 'hypothetical'],
      becomes: 'reported',
      notNear: ['sport-business'],
    },
    {
      acts: ['accuse'],
      near: ['election', 'votes', 'result'],
      words: [
        'fraud',
        'rig',
        'rigging',
        'rigged',
        'irregularity',
        'vote-buying',
        'manipulation',
        'flawed',
        'stolen',
        'fraudulent',
        'falsification',
        'cheating',
      ],
      modalities: ['actual', 'reported'],
      becomes: 'reported',
    },
    {
      acts: ['reject'],
      target: ['result'],
      source: ['opposition', 'observer', 'crowd', 'leader'],
      notSource: ['head-of-state', 'head-of-government', 'government'],
      modalities: ['actual', 'reported'],
      becomes: 'reported',
    },
  ],
  examples: [
    'The opposition accused the ruling party of rigging the election.',
    'Observers reported widespread vote-buying in the parliamentary election.',
    'The opposition candidate rejected the results as fraudulent.',
  ],
  counterExamples: [
    'The commission denied that the vote was rigged.',
    'The bank accused a former clerk of fraud.',
    'Voters elected a new parliament on Sunday.',
  ],
};
