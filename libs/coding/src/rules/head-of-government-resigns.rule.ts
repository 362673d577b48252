import type { Rule } from './rule.js';

export const headOfGovernmentResigns: Rule = {
  id: 'head-of-government-resigns',
  version: 1,
  class: 'executive.head-of-government-resigns',
  forms: [
    {
      acts: ['resign'],
      source: ['head-of-government'],
      notSource: ['minister', 'speaker', 'regional-head'],
      notNear: ['sport-business'],
      describes: true,
    },
    { acts: ['resign'], target: ['head-of-government'], notNear: ['sport-business', 'minister'], describes: true },
    { acts: ['resign'], words: ['premiership'], loose: true },
  ],
  examples: [
    'The prime minister resigned late on Tuesday.',
    'The cabinet tendered its resignation to the president.',
    'The premier stepped down after a week of protests.',
  ],
  counterExamples: [
    'Protesters demanded that the prime minister resign.',
    'The finance minister resigned.',
    'The former prime minister, who resigned last year, published his memoirs.',
  ],
};
