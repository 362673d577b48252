import type { Rule } from './rule.js';

export const noQuorum: Rule = {
  id: 'no-quorum',
  version: 1,
  class: 'legislature.no-quorum',
  forms: [
    {
      acts: ['lack-quorum'],
      words: ['lack', 'fail', 'boycott', 'collapse', 'inquorate', 'adjourn', 'abandon', 'no', 'without'],
      near: ['parliament', 'opposition'],
    },
    { acts: ['lack-quorum'], modalities: ['negated'], becomes: 'actual', words: ['quorum'] },
    { acts: ['lack-quorum'], words: ['lack', 'fail', 'adjourn', 'collapse'], loose: true },
    { acts: ['postpone'], words: ['quorum'], near: ['parliament'] },
  ],
  examples: [
    'The session of parliament was adjourned for lack of a quorum.',
    'Lawmakers failed to reach a quorum for the third time.',
    'Parliament could not muster a quorum on Tuesday.',
  ],
  counterExamples: [
    'Parliament will convene tomorrow if a quorum is not reached today.',
    'The sitting opened with a full quorum.',
    'Shareholders approved the merger.',
  ],
};
