import type { Rule } from './rule.js';

export const rivalAuthority: Rule = {
  id: 'rival-authority',
  version: 1,
  class: 'executive.rival-authority',
  forms: [
    {
      acts: ['form', 'appoint'],
      near: ['interim'],
      notNear: ['sport-business', 'company'],
      words: [
        'form',
        'set',
        'establish',
        'create',
        'declare',
        'proclaim',
        'announce',
        'install',
        'name',
        'swear',
        'launch',
        'constitute',
        'unveil',
        'formation',
      ],
      notSource: ['head-of-state', 'court', 'parliament'],
      notTarget: ['parliament', 'speaker'],
    },
    {
      acts: ['appoint', 'form'],
      words: ['himself', 'herself', 'themselves'],
      notWords: ['colonel', 'general', 'junta', 'captain'],
      near: ['head-of-state', 'head-of-government', 'interim', 'self'],
      notSource: ['army'],
      notNear: ['sport-business', 'company'],
    },
  ],
  examples: [
    'The opposition formed a coordination council to govern the country.',
    'The opposition leader declared himself interim president.',
    'Rebels proclaimed a rival government in the east.',
  ],
  counterExamples: [
    'The opposition called for the formation of an interim government.',
    'The ministry set up a council for tourism.',
    'Talks are planned on a unity cabinet.',
  ],
};
