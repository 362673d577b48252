import type { Rule } from './rule.js';

export const coupAttempt: Rule = {
  id: 'coup-attempt',
  version: 1,
  class: 'executive.coup-attempt',
  forms: [
    {
      acts: ['seize-power', 'coup'],
      source: ['army', 'armed-group', 'police'],
      notNear: ['sport-business', 'company'],
    },
    {
      acts: ['seize-power'],
      near: ['army'],
      words: ['soldier', 'army', 'military', 'officer', 'mutinous', 'general', 'colonel', 'guard', 'junta'],
      notSource: ['crowd', 'court', 'opposition'],
      notNear: ['sport-business', 'company'],
    },
    {
      acts: ['seize', 'arrest', 'storm'],
      source: ['army'],
      target: ['seat', 'head-of-state', 'head-of-government'],
      notNear: ['sport-business'],
    },
    {
      acts: ['injure', 'enter', 'attack', 'clash'],
      source: ['army'],
      near: ['seat'],
      words: ['ram', 'burst', 'enter', 'surround', 'storm', 'seize', 'force', 'assault'],
      notNear: ['sport-business', 'armed-group', 'crowd'],
      loose: true,
    },
    {
      acts: ['seize-power'],
      words: ['we'],
      near: ['army'],
      modalities: ['actual', 'reported'],
      becomes: 'reported',
      notNear: ['sport-business', 'crowd'],
    },
    { acts: ['dissolve', 'annul'], source: ['army'], target: ['government', 'parliament'] },
    {
      acts: ['coup'],
      near: ['head-of-state', 'army', 'government'],
      words: ['oust', 'overthrow', 'topple', 'depose', 'stage', 'launch', 'mount', 'lead'],
      notNear: ['sport-business'],
      notSource: ['crowd'],
      loose: true,
    },
    { acts: ['seize-power'], words: ['coup'], source: ['head-of-state', 'person'], loose: true },
  ],
  examples: [
    'An armoured vehicle of the army rammed the door of the presidential palace.',
    'Soldiers seized power and announced on state television that the government was dissolved.',
    'Mutinous troops detained the president and the prime minister.',
    'The army overthrew the president in a coup.',
    '"We are putting an end to the current regime," one of the officers of the presidential guard said on state television.',
  ],
  counterExamples: [
    'The president said there had been attempts to seize power.',
    'Protesters stormed the presidential palace.',
    'Two presidents have been overthrown over the past 15 years.',
  ],
};
