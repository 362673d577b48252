import type { Rule } from './rule.js';

export const speakerResigns: Rule = {
  id: 'speaker-resigns',
  version: 1,
  class: 'legislature.head-resigns',
  forms: [
    { acts: ['resign'], source: ['speaker'], notNear: ['sport-business'], describes: true },
    { acts: ['resign'], target: ['speaker'], notNear: ['sport-business'], describes: true },
  ],
  examples: [
    'The speaker of parliament resigned on Tuesday.',
    'Parliament speaker Anna Petrova stepped down.',
    'Lawmakers accepted the resignation of the speaker.',
  ],
  counterExamples: [
    'The opposition demanded that the speaker resign.',
    'The former speaker, who resigned in 2019, returned to parliament.',
    'The conference speaker left the stage.',
  ],
};
