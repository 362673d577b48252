import type { Rule } from './rule.js';

export const liveFire: Rule = {
  id: 'live-fire',
  version: 1,
  class: 'repression.live-fire',
  forms: [
    {
      acts: ['open-fire', 'kill'],
      source: ['police', 'army', 'government'],
      target: ['crowd', 'supporters', 'opposition'],
      notNear: ['gas', 'armed-group'],
    },
    {
      acts: ['open-fire'],
      source: ['police', 'army', 'government'],
      words: ['protester', 'demonstrator', 'crowd', 'protest', 'demonstration', 'marcher', 'live'],
      notNear: ['gas', 'armed-group'],
    },
    {
      acts: ['open-fire', 'kill'],
      target: ['crowd', 'supporters'],
      near: ['live-weapon', 'police', 'army'],
      words: ['protester', 'demonstrator', 'protest', 'demonstration', 'crowd', 'marcher'],
      notNear: ['gas', 'armed-group'],
      notSource: ['crowd'],
    },
    {
      acts: ['open-fire'],
      notSource: ['crowd'],
      near: ['live-weapon'],
      words: ['protester', 'demonstrator', 'protest', 'demonstration', 'crowd'],
      notNear: ['gas', 'armed-group'],
    },
  ],
  examples: [
    'Soldiers opened fire on demonstrators, killing at least twelve.',
    'Police shot dead two protesters in the southern city.',
    'Security forces used live ammunition against the crowd.',
  ],
  counterExamples: [
    'The president ordered security forces not to fire on protesters.',
    'Police fired rubber bullets and tear gas at the crowd.',
    'Gunmen opened fire on a bus.',
  ],
};
