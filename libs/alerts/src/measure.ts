import { RISK_LABELS } from '#libs/events';
import type { EventNews, Observation } from './observation.js';
import type { AlertCondition } from './rule.js';

export type EventCondition = Extract<AlertCondition, { kind: 'event' }>;
export type LevelCondition = Exclude<AlertCondition, EventCondition>;

/** What a condition looks at, in its own unit: a value of 0–100, points risen, the rank of a label. */
export function measured(condition: LevelCondition, { value, country }: Observation): number {
  if (condition.kind === 'score' || condition.kind === 'portfolio') return value;
  // A portfolio has no pillars: a condition about countries never holds for it.
  if (!country) return -Infinity;
  switch (condition.kind) {
    case 'pillar':
      return country.pillars[condition.pillar];
    case 'indicator':
      return country.indicators[condition.indicator];
    case 'change':
      return value - country.valueBefore(condition.days);
    case 'label':
      return RISK_LABELS.indexOf(country.label);
  }
}

/** What `measured` must reach, in the same unit. */
export const thresholdOf = (condition: LevelCondition): number =>
  condition.kind === 'label' ? RISK_LABELS.indexOf(condition.atLeast) : condition.atLeast;

/** True for news that the condition waits for. */
export const isWanted = ({ classes, confidence }: EventCondition, event: EventNews): boolean =>
  classes.includes(event.class) && event.confidence >= confidence;
