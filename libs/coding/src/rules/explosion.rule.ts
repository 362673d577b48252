import type { Rule } from './rule.js';

export const explosion: Rule = {
  id: 'explosion',
  version: 1,
  class: 'violence.explosion',
  forms: [
    {
      acts: ['explode'],
      notSource: ['economy'],
      notWords: ['share', 'shares', 'stock', 'demand', 'sales'],
      notTarget: ['asset'],
      notNear: ['sport-business', 'gas'],
    },
    {
      acts: ['attack', 'kill', 'injure'],
      words: [
        'bomb',
        'bombing',
        'blast',
        'explosion',
        'airstrike',
        'airstrikes',
        'shelling',
        'rocket',
        'missile',
        'mortar',
        'drone',
        'suicide',
        'explosive',
        'mine',
        'landmine',
        'artillery',
      ],
      notTarget: ['asset'],
      notNear: ['sport-business', 'asset'],
    },
  ],
  examples: [
    'A car bomb exploded near a market in the capital, killing eight people.',
    'A suicide bombing at a mosque left 30 worshippers dead.',
    'An air strike hit a residential district overnight.',
  ],
  counterExamples: [
    'Shares in the miner exploded after the results.',
    'Police used stun grenades and water cannon.',
    'A blast furnace was shut for repairs.',
    'Police seized explosives in a flat.',
    'Prices exploded after the devaluation.',
    'The film bombed at the box office.',
  ],
};
