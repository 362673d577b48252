import type { Rule } from './rule.js';

export const prisonerFreed: Rule = {
  id: 'prisoner-freed',
  version: 1,
  class: 'law.prisoner-freed-by-force',
  forms: [
    {
      acts: ['release'],
      source: ['crowd', 'supporters', 'opposition', 'armed-group'],
      target: ['prisoner', 'leader', 'head-of-state', 'head-of-government', 'person'],
      notSource: ['police', 'court', 'army'],
      notNear: ['sport-business'],
    },
    {
      acts: ['release'],
      near: ['prisoner'],
      source: ['crowd', 'supporters', 'opposition', 'armed-group'],
      notSource: ['police', 'court'],
      notNear: ['sport-business'],
    },
    { acts: ['release'], words: ['jailbreak', 'break'], near: ['prisoner'], notNear: ['sport-business'] },
  ],
  examples: [
    'A crowd freed the jailed former president from prison.',
    'Militants stormed the prison and released hundreds of inmates.',
    'Protesters freed the opposition politician from a detention centre.',
  ],
  counterExamples: [
    'The opposition called for the release of political prisoners.',
    'The court released the former minister on bail.',
    'The band released an album.',
  ],
};
