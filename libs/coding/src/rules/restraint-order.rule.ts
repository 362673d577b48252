import type { Rule } from './rule.js';

export const restraintOrder: Rule = {
  id: 'restraint-order',
  version: 1,
  class: 'restraint.order',
  forms: [
    {
      acts: ['open-fire', 'disperse', 'attack', 'injure', 'kill', 'use-force'],
      governors: ['order', 'instruct', 'tell', 'command', 'direct', 'forbid', 'ban', 'urge', 'ask'],
      modalities: ['negated'],
      becomes: 'actual',
    },
    {
      acts: ['order'],
      near: ['police', 'army'],
      words: ['restraint', 'barracks', 'refrain', 'withdraw', 'avoid'],
      notNear: ['sport-business'],
    },
  ],
  examples: [
    'The president instructed security forces not to fire on protesters.',
    'The minister ordered police not to use force against the crowd.',
    'The commander ordered troops back to their barracks.',
  ],
  counterExamples: [
    'The president ordered security forces to disperse the crowd.',
    'Police did not fire.',
    'The coach told his team to attack.',
  ],
};
