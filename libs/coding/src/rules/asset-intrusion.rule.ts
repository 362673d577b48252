import type { Rule } from './rule.js';

export const assetIntrusion: Rule = {
  id: 'asset-intrusion',
  version: 1,
  class: 'asset.intrusion',
  forms: [
    {
      acts: ['storm', 'blockade', 'rally', 'enter', 'burn', 'seize'],
      near: ['asset', 'company'],
      target: ['asset-office'],
      source: ['crowd', 'armed-group', 'supporters', 'opposition'],
      notNear: ['sport-business'],
      words: [
        'storm',
        'break',
        'enter',
        'burst',
        'force',
        'trespass',
        'occupy',
        'breach',
        'burn',
        'invade',
        'seize',
        'climb',
        'scale',
      ],
    },
  ],
  examples: [
    'Villagers stormed the office of the gold mine.',
    'A crowd broke into the compound of the oil company.',
    'Protesters entered the grounds of the refinery by force.',
  ],
  counterExamples: [
    'Investors visited the mine.',
    'Rebels seized the oil field.',
    'The company opened an office near the mine.',
  ],
};
