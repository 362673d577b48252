import type { Rule } from './rule.js';

const OFFICIALS = ['speaker', 'regional-head', 'minister', 'head-of-government', 'head-of-state'];

export const riot: Rule = {
  id: 'riot',
  version: 1,
  class: 'violence.riot',
  forms: [
    { acts: ['riot'], notSource: OFFICIALS, notNear: ['sport-business'] },
    { acts: ['rally'], words: ['violent', 'deadly', 'bloody'], notNear: ['sport-business'] },
    {
      acts: ['clash', 'attack', 'injure'],
      words: [
        'protester',
        'demonstrator',
        'protest',
        'demonstration',
        'crowd',
        'supporter',
        'mob',
        'activist',
        'loyalist',
        'opposition',
      ],
      near: ['police', 'army', 'supporters'],
      notSource: ['armed-group', 'police'],
      notNear: ['sport-business', 'border', 'armed-group', 'live-weapon'],
    },
    {
      acts: ['clash'],
      near: ['police'],
      words: [
        'protester',
        'demonstrator',
        'protest',
        'demonstration',
        'crowd',
        'supporter',
        'student',
        'youth',
        'villager',
        'farmer',
        'trader',
        'worker',
      ],
      notNear: ['sport-business', 'armed-group'],
    },
    {
      acts: ['burn'],
      source: ['crowd', 'supporters'],
      target: ['property', 'region-seat', 'seat', 'vehicle', 'police'],
    },
    {
      acts: ['burn'],
      target: ['property', 'vehicle'],
      notSource: OFFICIALS,
      words: ['protest', 'protester', 'demonstration', 'mob', 'riot', 'unrest', 'crowd', 'demonstrator', 'rioter'],
    },
    { acts: ['burn'], nominal: true, near: ['crowd'], words: ['looting', 'looter'], notNear: ['sport-business'] },
    {
      acts: ['kill', 'injure'],
      words: ['protest', 'unrest', 'riot', 'rioting', 'clash', 'demonstration', 'violence'],
      near: ['crowd', 'civilians', 'police'],
      notNear: ['armed-group', 'live-weapon', 'sport-business'],
      notSource: ['police', 'army'],
      loose: true,
    },
  ],
  examples: [
    'Looting spread to the suburbs as crowds emptied supermarkets.',
    'Rioters threw petrol bombs at police and set shops on fire.',
    'Violent protests over fuel prices left two people dead.',
    'Supporters of the two candidates clashed with police in the capital.',
    'More than 100 people were killed in a week of battles between students and the police.',
  ],
  counterExamples: [
    'Thousands marched peacefully through the capital.',
    'Police warned that the rally could turn violent.',
    'The speaker resigned after vandalising a government building.',
  ],
};
