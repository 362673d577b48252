import type { Rule } from './rule.js';

export const regionalHeadsResign: Rule = {
  id: 'regional-heads-resign',
  version: 1,
  class: 'region.heads-resign',
  forms: [
    { acts: ['resign'], source: ['regional-head'], notNear: ['sport-business'], describes: true },
    { acts: ['resign'], target: ['regional-head'], notNear: ['sport-business'], describes: true },
  ],
  examples: [
    'The governors of three provinces resigned.',
    'The mayor of the capital stepped down after the unrest.',
    'The regional governor tendered his resignation.',
  ],
  counterExamples: [
    'Residents demanded the resignation of the governor.',
    'The central bank chief resigned.',
    'The mayor refused to resign.',
  ],
};
