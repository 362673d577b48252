import type { Rule } from './rule.js';

export const electionPostponed: Rule = {
  id: 'election-postponed',
  version: 1,
  class: 'election.postponed',
  forms: [
    { acts: ['postpone'], target: ['election'], notNear: ['sport-business'] },
    {
      acts: ['postpone'],
      near: ['election'],
      words: ['election', 'vote', 'referendum', 'poll'],
      notTarget: ['result'],
      loose: true,
    },
  ],
  examples: [
    'The president postponed the parliamentary election by six months.',
    'The presidential vote was delayed until December.',
    'Parliament voted to put off the referendum.',
  ],
  counterExamples: [
    'The match was postponed because of rain.',
    'The opposition demanded the postponement of the election.',
    'The election will go ahead as planned.',
  ],
};
