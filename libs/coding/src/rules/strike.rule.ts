import type { Rule } from './rule.js';

export const strike: Rule = {
  id: 'strike',
  version: 1,
  class: 'protest.strike',
  forms: [
    {
      acts: ['strike-work'],
      near: ['crowd', 'opposition', 'company', 'asset', 'government', 'city'],
      notNear: ['army', 'armed-group', 'air-strike', 'sport-business'],
    },
    {
      acts: ['strike-work'],
      words: ['union', 'worker', 'wage', 'pay', 'general', 'walkout', 'staff', 'nationwide', 'indefinite'],
      notNear: ['army', 'armed-group', 'air-strike', 'sport-business'],
    },
  ],
  examples: [
    'Dock workers went on strike over pay on Monday.',
    'Unions held a general strike against the reform.',
    'Nurses walked off the job at three hospitals.',
  ],
  counterExamples: [
    'An air strike hit the village.',
    'The two firms struck a deal.',
    'Unions threatened to go on strike next month.',
  ],
};
