import type { Rule } from './rule.js';

export const property: Rule = {
  id: 'property',
  version: 1,
  class: 'violence.property',
  forms: [
    {
      acts: ['burn'],
      target: ['property', 'vehicle', 'region-seat', 'seat', 'electoral-authority'],
      notTarget: ['asset'],
      notSource: ['speaker', 'regional-head', 'government'],
      notNear: ['sport-business'],
    },
    {
      acts: ['burn'],
      words: ['arson', 'looting', 'vandalism', 'loot', 'ransack', 'torch', 'vandalise', 'vandalize'],
      notTarget: ['asset'],
      notSource: ['speaker', 'regional-head', 'government'],
      notNear: ['sport-business'],
    },
  ],
  examples: [
    'Unknown men set fire to the party office overnight.',
    'Vandals ransacked two shops in the port city.',
    'Vandals smashed the windows of a church.',
  ],
  counterExamples: [
    'Fire damaged a warehouse after an electrical fault, the insurer said.',
    'The company destroyed expired vaccines.',
    'A villager burned firewood to keep warm.',
  ],
};
