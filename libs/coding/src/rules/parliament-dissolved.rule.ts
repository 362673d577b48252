import type { Rule } from './rule.js';

export const parliamentDissolved: Rule = {
  id: 'parliament-dissolved',
  version: 1,
  class: 'legislature.dissolved',
  forms: [
    { acts: ['dissolve'], target: ['parliament'], notSource: ['company'] },
    {
      acts: ['dissolve'],
      near: ['parliament'],
      words: ['dissolve', 'dissolution', 'suspend', 'prorogue', 'dismiss'],
      loose: true,
    },
  ],
  examples: [
    'The president dissolved parliament and called early elections.',
    'The national assembly was dissolved by decree.',
    'The president suspended parliament for 30 days.',
  ],
  counterExamples: [
    'Protesters demanded the dissolution of parliament.',
    'The company dissolved its board.',
    'The president refused to dissolve parliament.',
  ],
};
