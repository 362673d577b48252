import type { Rule } from './rule.js';

export const clash: Rule = {
  id: 'clash',
  version: 1,
  class: 'violence.clash',
  forms: [
    { acts: ['clash'], near: ['armed-group', 'army', 'border'], notNear: ['crowd', 'sport-business'] },
    { acts: ['clash'], source: ['armed-group', 'army'], notNear: ['sport-business'] },
    {
      acts: ['attack', 'open-fire', 'kill', 'injure', 'explode'],
      source: ['armed-group', 'army'],
      target: ['army', 'police', 'armed-group', 'base'],
      notNear: ['sport-business'],
    },
    {
      acts: ['attack', 'seize', 'storm'],
      source: ['armed-group', 'army'],
      target: ['city', 'base', 'border'],
      notTarget: ['seat', 'region-seat'],
      loose: true,
    },
    {
      acts: ['explode', 'open-fire', 'attack'],
      source: ['army', 'armed-group'],
      near: ['army', 'border'],
      words: ['each'],
      notNear: ['sport-business', 'crowd'],
    },
    {
      acts: ['attack'],
      source: ['army', 'armed-group'],
      words: ['offensive'],
      notWords: ['charm', 'diplomatic', 'media', 'legal'],
      notNear: ['sport-business', 'crowd'],
    },
    { acts: ['kill', 'injure'], source: ['army', 'police'], target: ['armed-group'] },
    { acts: ['kill', 'injure', 'attack'], target: ['army', 'police'], near: ['armed-group'] },
    { acts: ['kill', 'injure'], target: ['army'], near: ['border'] },
    {
      acts: ['clash'],
      near: ['government', 'country-word'],
      notNear: ['crowd', 'sport-business', 'police', 'court', 'opposition', 'parliament'],
      words: ['artillery', 'mortar', 'fire', 'gunfire', 'battle', 'gunbattle', 'firefight'],
      loose: true,
    },
  ],
  examples: [
    'Border guards of the two countries exchanged fire near the disputed village on Thursday.',
    "The two armies shelled each other's positions along the frontier.",
    'Rebels ambushed an army convoy in the north, killing nine soldiers.',
    'Fighting between government troops and separatist militants resumed at dawn.',
    'The army launched an offensive against the rebels in the north.',
  ],
  counterExamples: [
    'Protesters clashed with riot police outside the parliament.',
    'The two sides clashed over the budget in a heated television debate.',
    'The home side will clash with the league leaders in the cup final.',
  ],
};
