import type { Rule } from './rule.js';

export const crowdControl: Rule = {
  id: 'crowd-control',
  version: 1,
  class: 'repression.crowd-control',
  forms: [
    { acts: ['disperse'], source: ['police', 'army', 'government'], notNear: ['sport-business'] },
    { acts: ['disperse'], near: ['gas', 'crowd'], notSource: ['crowd', 'speaker'], notNear: ['sport-business'] },
    { acts: ['injure', 'attack'], source: ['police'], target: ['crowd', 'supporters', 'journalist'] },
    { acts: ['open-fire'], source: ['police', 'army'], words: ['rubber', 'tear', 'gas', 'water', 'plastic'] },
  ],
  examples: [
    'Police used tear gas and water cannon to disperse the crowd.',
    'Riot police beat demonstrators with batons outside the ministry.',
    'Security forces broke up the sit-in.',
  ],
  counterExamples: [
    'The crowd dispersed peacefully after the speeches.',
    'Police said they would not use tear gas.',
    'The farmer sprayed water on his crops.',
  ],
};
