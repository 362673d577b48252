import type { Rule } from './rule.js';

export const constitutionChanged: Rule = {
  id: 'constitution-changed',
  version: 1,
  class: 'law.constitution-changed',
  forms: [
    { acts: ['amend-constitution'], near: ['constitution'] },
    {
      acts: ['agree', 'concede', 'annul', 'dissolve', 'reject'],
      source: ['parliament', 'head-of-state', 'government', 'army', 'court', 'crowd'],
      target: ['constitution'],
      notSource: ['opposition'],
      words: ['approve', 'adopt', 'pass', 'scrap', 'suspend', 'abolish', 'amend'],
    },
  ],
  examples: [
    'Parliament amended the constitution to remove presidential term limits.',
    'Voters approved a constitutional change that extends the presidential term.',
    'The new rulers scrapped presidential term limits.',
  ],
  counterExamples: [
    'The opposition rejected calls to change the constitution.',
    'The lawmakers plan to amend the constitution.',
    'The club changed its statutes.',
  ],
};
