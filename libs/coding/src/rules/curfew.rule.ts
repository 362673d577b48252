import type { Rule } from './rule.js';

export const curfew: Rule = {
  id: 'curfew',
  version: 1,
  class: 'repression.curfew',
  forms: [{ acts: ['impose-curfew'], words: ['curfew'], notNear: ['sport-business'] }],
  examples: [
    'The authorities imposed a night-time curfew in the capital.',
    'A curfew was declared in three cities after the unrest.',
    'The governor announced a dusk-to-dawn curfew.',
  ],
  counterExamples: [
    'The government lifted the curfew.',
    'Parents gave the boy an early bedtime.',
    'Officials denied that a curfew would be imposed.',
  ],
};
