import type { Rule } from './rule.js';

export const assetAttacked: Rule = {
  id: 'asset-attacked',
  version: 1,
  class: 'asset.attacked-or-seized',
  forms: [
    {
      acts: ['attack', 'seize', 'storm', 'burn', 'explode'],
      target: ['asset'],
      notTarget: ['asset-office', 'region-seat'],
      notNear: ['sport-business'],
      notSource: ['company', 'government', 'court', 'parliament'],
    },
    {
      acts: ['attack', 'explode', 'burn'],
      near: ['asset'],
      source: ['armed-group', 'army'],
      notNear: ['sport-business'],
    },
    { acts: ['close', 'shutdown', 'ban'], source: ['armed-group', 'army', 'crowd'], target: ['asset'] },
    { acts: ['blockade'], target: ['asset'], source: ['armed-group', 'army'] },
  ],
  examples: [
    'Armed men seized the gold mine in the east.',
    'Drones attacked the oil refinery overnight.',
    'Militants blew up a gas pipeline in the desert.',
  ],
  counterExamples: [
    'The government nationalised the mine.',
    'Protesters broke into the office of the mine.',
    'The refinery raised its output.',
  ],
};
