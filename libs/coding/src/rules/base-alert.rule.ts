import type { Rule } from './rule.js';

export const baseAlert: Rule = {
  id: 'base-alert',
  version: 1,
  class: 'foreign.base-alert',
  forms: [{ acts: ['mobilise'], near: ['base', 'foreign-forces'], words: ['alert', 'readiness', 'heighten', 'raise'] }],
  examples: [
    'The foreign air base was placed on high alert.',
    'Troops at the military base raised their combat readiness.',
    'The naval base went on full alert after the coup.',
  ],
  counterExamples: [
    'Health officials are on alert after the outbreak.',
    'The country hosts a foreign air base.',
    'The base hosted an open day.',
  ],
};
