import type { Rule } from './rule.js';

export const leaderArrested: Rule = {
  id: 'leader-arrested',
  version: 1,
  class: 'repression.leader-arrested',
  forms: [
    {
      acts: ['arrest'],
      target: [
        'leader',
        'head-of-state',
        'head-of-government',
        'speaker',
        'minister',
        'regional-head',
        'journalist',
        'person',
      ],
      notTarget: ['supporters', 'crowd', 'armed-group'],
      describes: true,
      notNear: ['sport-business'],
    },
    {
      acts: ['arrest'],
      words: ['opposition', 'president', 'minister', 'leader', 'candidate', 'politician'],
      target: ['opposition'],
      notTarget: ['supporters', 'crowd'],
      describes: true,
      loose: true,
    },
  ],
  examples: [
    'A court sentenced opposition leader Anna Petrova to two years in prison.',
    'Police arrested the opposition leader at his home on Tuesday.',
    'The former prime minister was detained at the airport.',
    'A court jailed the opposition candidate for ten years.',
  ],
  counterExamples: [
    'The former president, who was jailed in 2015, attended the ceremony.',
    'The opposition demanded the arrest of the mayor.',
    'Police arrested 40 protesters.',
  ],
};
