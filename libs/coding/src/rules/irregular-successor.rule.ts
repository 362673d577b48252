import type { Rule } from './rule.js';

export const irregularSuccessor: Rule = {
  id: 'irregular-successor',
  version: 1,
  class: 'executive.irregular-successor',
  forms: [
    {
      acts: ['appoint'],
      near: ['head-of-state'],
      source: ['army', 'armed-group'],
      words: ['swear', 'sworn', 'oath', 'inaugurate', 'proclaim'],
      notNear: ['sport-business', 'company'],
    },
    {
      acts: ['appoint'],
      near: ['head-of-state'],
      source: ['army', 'armed-group'],
      notNear: ['sport-business', 'company'],
    },
    {
      acts: ['appoint'],
      near: ['head-of-state'],
      words: [
        'junta',
        'coup',
        'general',
        'colonel',
        'transitional',
        'military',
        'unconstitutional',
        'army',
        'soldiers',
      ],
      notNear: ['sport-business', 'company', 'security-post'],
      notTarget: ['minister'],
      notSource: ['head-of-state', 'government', 'parliament'],
      loose: true,
    },
  ],
  examples: [
    'The colonel had himself sworn in as head of state.',
    'The colonel who led the coup was sworn in as transitional president.',
    'The junta named its leader head of state.',
    'The general assumed the presidency by military decree.',
  ],
  counterExamples: [
    'The president named a new army commander.',
    'The winner of the election was sworn in as president.',
    'Parliament confirmed the new minister.',
    'The club elected a new president.',
  ],
};
