import type { Rule } from './rule.js';

export const foreignStatement: Rule = {
  id: 'foreign-statement',
  version: 1,
  class: 'foreign.statement',
  forms: [
    {
      acts: ['accuse', 'reject', 'threaten'],
      source: ['country', 'foreign-capital'],
      target: ['country', 'foreign-capital'],
      notNear: ['sport-business', 'company'],
    },
    {
      acts: ['accuse', 'threaten'],
      source: ['country', 'foreign-capital'],
      near: ['government', 'army', 'election', 'crowd', 'police', 'border'],
      notNear: ['sport-business', 'company'],
      loose: true,
    },
    {
      acts: ['accuse'],
      source: ['country', 'foreign-capital'],
      words: ['coup', 'violence', 'crackdown', 'killing', 'invasion', 'annexation', 'detention', 'putsch'],
      notNear: ['sport-business', 'company'],
      loose: true,
    },
    { acts: ['sanction'], near: ['diplomat'], words: ['recall', 'expel', 'summon', 'withdraw'] },
    { acts: ['demand'], near: ['diplomat'], words: ['summon'] },
  ],
  examples: [
    'Russia accused Ukraine of violating the ceasefire.',
    'Turkey expelled the Dutch ambassador.',
    'Moscow warned Tbilisi over the border incident.',
  ],
  counterExamples: [
    'France praised the reforms in Tunisia.',
    'Spain accused a rival of diving in the match.',
    'Germany and Poland signed a trade deal.',
  ],
};
