import type { Rule } from './rule.js';

export const shutdown: Rule = {
  id: 'shutdown',
  version: 1,
  class: 'repression.shutdown',
  forms: [
    { acts: ['shutdown'], near: ['internet'], notNear: ['sport-business'] },
    { acts: ['shutdown'], words: ['internet', 'network'], notNear: ['sport-business'] },
  ],
  examples: [
    'The authorities shut down the internet in the capital.',
    'Mobile internet was cut off nationwide on election day.',
    'The government blocked access to social media.',
  ],
  counterExamples: ['The internet company cut prices.', 'Storms caused a power cut.', 'Police blocked the street.'],
};
