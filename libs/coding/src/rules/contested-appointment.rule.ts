import type { Rule } from './rule.js';

export const contestedAppointment: Rule = {
  id: 'contested-appointment',
  version: 1,
  class: 'executive.contested-appointment',
  forms: [
    {
      acts: ['appoint'],
      near: ['head-of-government', 'head-of-state'],
      words: [
        'disputed',
        'contested',
        'illegal',
        'unconstitutional',
        'quorum',
        'legality',
        'illegitimate',
        'hotel',
        'boycotted',
        'emergency',
        'extraordinary',
        'invalid',
        'controversial',
        'unlawful',
      ],
      notSource: ['crowd', 'army', 'armed-group'],
      notNear: ['sport-business', 'company'],
    },
  ],
  examples: [
    'Lawmakers meeting in a hotel named a new prime minister, a vote others called illegal.',
    'Parliament elected a premier in a disputed session.',
    'A rump parliament appointed a new prime minister without a quorum.',
  ],
  counterExamples: [
    'Parliament confirmed the new prime minister by a large majority.',
    'The company appointed a controversial chairman.',
    'The president nominated a new ambassador.',
  ],
};
