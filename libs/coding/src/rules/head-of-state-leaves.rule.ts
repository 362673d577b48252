import type { Rule } from './rule.js';

export const headOfStateLeaves: Rule = {
  id: 'head-of-state-leaves',
  version: 1,
  class: 'executive.head-of-state-leaves',
  forms: [
    {
      acts: ['resign'],
      source: ['head-of-state'],
      notSource: ['speaker', 'minister', 'head-of-government', 'regional-head', 'company', 'supporters'],
      notNear: ['sport-business', 'company'],
      describes: true,
    },
    {
      acts: ['resign'],
      target: ['head-of-state'],
      notSource: ['speaker', 'minister', 'regional-head'],
      notTarget: ['speaker', 'minister', 'head-of-government'],
      notNear: ['sport-business', 'company'],
      describes: true,
    },
    {
      acts: ['flee'],
      source: ['head-of-state'],
      near: ['country-word'],
      notNear: ['sport-business'],
      notSource: ['supporters'],
      describes: true,
    },
    {
      acts: ['flee'],
      source: ['head-of-state'],
      notSource: ['supporters'],
      words: ['country', 'flee', 'exile', 'abroad'],
      notNear: ['sport-business'],
      describes: true,
    },
  ],
  examples: [
    'Congress voted to remove the president.',
    'The president resigned after weeks of protests.',
    'The president fled the country on a military aircraft.',
    'The king abdicated.',
  ],
  counterExamples: [
    'Deputies tried to remove the president.',
    'Protesters urged the president to step down.',
    'The president has given no sign of leaving office.',
    'The president of the football federation resigned after the cup final.',
  ],
};
