import type { Rule } from './rule.js';

export const blockade: Rule = {
  id: 'blockade',
  version: 1,
  class: 'protest.blockade',
  forms: [
    {
      acts: ['blockade'],
      source: ['crowd', 'supporters', 'opposition', 'company'],
      notNear: ['armed-group', 'sport-business'],
    },
    {
      acts: ['blockade'],
      near: ['crowd', 'city', 'border'],
      notSource: ['army', 'police', 'armed-group', 'government'],
      notNear: ['sport-business'],
      words: [
        'road',
        'highway',
        'bridge',
        'railway',
        'street',
        'roadblock',
        'barricade',
        'border',
        'crossing',
        'port',
        'motorway',
      ],
      loose: true,
    },
  ],
  examples: [
    'Farmers blocked the main highway with tractors.',
    'Villagers blockaded the road to the plant for a third day.',
    'Protesters erected barricades in the city centre.',
  ],
  counterExamples: [
    'Snow blocked the mountain road.',
    'The senate blocked the bill.',
    'The goalkeeper blocked a penalty.',
  ],
};
