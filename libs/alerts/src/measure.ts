import { RISK_LABELS } from '#libs/events';
import type { Observation } from './observation.js';
import type { AlertCondition } from './rule.js';

/** How far an observation is above the threshold of a condition, in the condition's own unit; 0 or more = it holds. */
export function measure(condition: AlertCondition, observation: Observation): number {
  switch (condition.kind) {
    case 'score':
      return observation.value - condition.atLeast;
    case 'pillar':
      return observation.pillars[condition.pillar] - condition.atLeast;
    case 'indicator':
      return observation.indicators[condition.indicator] - condition.atLeast;
    case 'change':
      return observation.value - observation.valueBefore(condition.days) - condition.atLeast;
    case 'label':
      return RISK_LABELS.indexOf(observation.label) - RISK_LABELS.indexOf(condition.atLeast);
    case 'event':
      return matching(condition, observation).length > 0 ? 0 : -1;
  }
}

/** The news that an event condition waits for. */
export const matching = (
  { classes, confidence }: Extract<AlertCondition, { kind: 'event' }>,
  { news }: Observation,
): Observation['news'] => news.filter((event) => classes.includes(event.class) && event.confidence >= confidence);
