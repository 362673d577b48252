import type { Rule } from './rule.js';

export const electionAnnulled: Rule = {
  id: 'election-annulled',
  version: 1,
  class: 'election.annulled',
  forms: [
    { acts: ['annul'], target: ['result', 'election'], notNear: ['sport-business'] },
    {
      acts: ['annul'],
      near: ['election'],
      words: ['election', 'vote', 'result', 'runoff'],
      notTarget: ['emergency'],
      notSource: ['company', 'parliament'],
      loose: true,
    },
  ],
  examples: [
    'The constitutional court annulled the presidential election.',
    'The electoral commission cancelled the results of the vote.',
    'A court declared the parliamentary election invalid.',
  ],
  counterExamples: [
    'Parliament voted to overturn the state of emergency.',
    'Protesters demanded the annulment of the election results.',
    'The airline cancelled forty flights.',
    'The commission refused to annul the vote.',
  ],
};
