import type { Rule } from './rule.js';

export const sanctions: Rule = {
  id: 'sanctions',
  version: 1,
  class: 'foreign.sanctions',
  forms: [
    {
      acts: ['impose-sanctions'],
      words: ['sanction', 'sanctions', 'embargo', 'tariff', 'freeze', 'blacklist', 'ban', 'penalty'],
      notSource: ['crowd', 'company', 'court'],
      notNear: ['sport-business'],
    },
  ],
  examples: [
    'The European Union imposed sanctions on 40 officials.',
    'Washington blacklisted two generals.',
    'The regional bloc imposed an economic embargo on the country.',
  ],
  counterExamples: [
    'The bloc lifted sanctions on the central bank.',
    'The league imposed a fine on the goalkeeper.',
    'Lawmakers called for sanctions.',
  ],
};
