import type { Rule } from './rule.js';

export const expropriated: Rule = {
  id: 'expropriated',
  version: 1,
  class: 'asset.expropriated',
  forms: [
    { acts: ['nationalise'], near: ['company', 'asset', 'property'], notNear: ['sport-business'] },
    {
      acts: ['nationalise'],
      source: ['government', 'parliament', 'country', 'head-of-state', 'army', 'court'],
      loose: true,
    },
    {
      acts: ['seize', 'ban'],
      source: ['government', 'head-of-state', 'country', 'parliament', 'court', 'army'],
      target: ['company', 'asset'],
      notSource: ['crowd', 'armed-group', 'company', 'opposition', 'police'],
      words: ['seize', 'control', 'confiscate', 'take', 'ownership'],
      notNear: ['sport-business'],
    },
  ],
  examples: [
    'The government nationalised the foreign-owned gold mine.',
    'Parliament approved the expropriation of the oil company.',
    'The state took control of the mining company and dismissed its board.',
  ],
  counterExamples: [
    'The opposition demanded the nationalisation of the mine.',
    'Rebels seized the mine.',
    'The company took over a rival.',
  ],
};
