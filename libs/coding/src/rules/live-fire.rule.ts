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
      notWords: ['air'],
    },
    {
      acts: ['open-fire'],
      source: ['police', 'army', 'government'],
      words: ['protester', 'demonstrator', 'crowd', 'protest', 'demonstration', 'marcher', 'live'],
      notNear: ['gas', 'armed-group'],
      notWords: ['air'],
    },
    {
      acts: ['open-fire', 'kill'],
      target: ['crowd', 'supporters'],
      near: ['live-weapon', 'police', 'army'],
      words: ['protester', 'demonstrator', 'protest', 'demonstration', 'crowd', 'marcher'],
      notNear: ['gas', 'armed-group'],
      notWords: ['air'],
      notSource: ['crowd'],
    },
    {
      acts: ['open-fire'],
      notSource: ['crowd'],
      near: ['live-weapon'],
      words: ['protester', 'demonstrator', 'protest', 'demonstration', 'crowd'],
      notNear: ['gas', 'armed-group'],
      notWords: ['air'],
    },
    {
      acts: ['open-fire'],
      source: ['police', 'army'],
      words: ['live'],
      near: ['live-weapon'],
      alsoNear: ['crowd', 'supporters', 'civilians'],
      notNear: ['armed-group'],
    },
    {
      acts: ['open-fire'],
      source: ['police', 'army'],
      words: ['victim', 'unarmed', 'bystander', 'mourner'],
      notNear: ['gas', 'armed-group'],
      notWords: ['air'],
    },
  ],
  examples: [
    'Soldiers opened fire on demonstrators, killing at least twelve.',
    'Police shot dead two protesters in the southern city.',
    'Security forces used live ammunition against the crowd.',
    'Police fired tear gas and live rounds at students marching in the capital.',
    'Families of the victims say the policemen shot to kill.',
  ],
  counterExamples: [
    'The president ordered security forces not to fire on protesters.',
    'Police fired rubber bullets and tear gas at the crowd.',
    'Gunmen opened fire on a bus.',
    'Troops fired into the air to slow the crowd.',
  ],
};
