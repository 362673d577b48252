import type { Rule } from './rule.js';

export const attackOnCivilians: Rule = {
  id: 'attack-on-civilians',
  version: 1,
  class: 'violence.attack-on-civilians',
  forms: [
    {
      acts: ['kill', 'attack', 'injure', 'open-fire'],
      target: ['civilians', 'journalist'],
      source: ['armed-group', 'army'],
      notNear: ['sport-business'],
    },
    {
      acts: ['kill', 'injure', 'attack', 'open-fire'],
      target: ['civilians'],
      near: ['armed-group'],
      notSource: ['police'],
    },
    { acts: ['open-fire', 'kill'], source: ['armed-group'], notTarget: ['army', 'police', 'armed-group'] },
    {
      acts: ['kill'],
      target: ['leader', 'head-of-state', 'journalist', 'regional-head', 'minister', 'head-of-government'],
      notNear: ['sport-business'],
    },
    { acts: ['kill', 'attack', 'injure', 'open-fire'], target: ['aid-worker'], notNear: ['sport-business'] },
    { acts: ['arrest'], words: ['abduct', 'kidnap', 'hostage', 'abduction', 'kidnapping'], notSource: ['police'] },
    {
      acts: ['kill'],
      words: ['massacre', 'assassinate', 'assassination', 'behead', 'slaughter', 'lynch'],
      notNear: ['sport-business'],
    },
  ],
  examples: [
    'Gunmen killed 21 villagers in a night raid on two farming communities.',
    'Militants kidnapped dozens of schoolgirls from a boarding school in the north-west.',
    'The president was assassinated at his home by a group of armed men.',
  ],
  counterExamples: [
    'Soldiers killed 14 militants in an operation in the mountains.',
    'A landslide killed six villagers.',
    'The striker killed the game with a late goal.',
  ],
};
