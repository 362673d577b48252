import { instantMs, type Instant } from '#libs/events';
import { measure } from './measure.js';
import type { Observation } from './observation.js';
import type { AlertRule } from './rule.js';

/** What a rule remembers of one country between two observations. */
export interface RuleState {
  /** It may speak up: the value was below the threshold, by the hysteresis after an alert. */
  readonly armed: boolean;
  readonly lastAlertAt: Instant | null;
}

/** One alert: a rule, a country, a moment. */
export interface Firing {
  readonly rule: AlertRule;
  readonly observation: Observation;
}

export interface Step {
  readonly state: RuleState;
  readonly firing: Firing | null;
}

const MS_PER_HOUR = 3_600_000;
/** Scores computed in two ways agree to this many points; a threshold lies on the safe side of it. */
const SAME = 1e-9;

/**
 * One observation of one country under one rule, in the order of time: the live engine and the rehearsal both run this. A rule without
 * a state sees a country for the first time: what is so already is no news. News of events needs no crossing.
 */

export function step(rule: AlertRule, state: RuleState | null, observation: Observation): Step {
  const isNews = rule.condition.kind === 'event';
  const above = measure(rule.condition, observation);
  const holds = above >= -SAME;
  const { armed, lastAlertAt } = state ?? { armed: isNews || !holds, lastAlertAt: null };
  if (holds && armed && !isSilent(rule, lastAlertAt, observation.at))
    return { state: { armed: isNews, lastAlertAt: observation.at }, firing: { rule, observation } };
  const rearmed = above < -marginOf(rule) - SAME;
  return { state: { armed: armed || rearmed, lastAlertAt }, firing: null };
}

/** Labels do not flicker by themselves, and news has no level to fall from. */
const marginOf = ({ condition, hysteresis }: AlertRule): number =>
  condition.kind === 'label' || condition.kind === 'event' ? 0 : hysteresis;

function isSilent({ coolDownHours }: AlertRule, lastAlertAt: Instant | null, at: Instant): boolean {
  return lastAlertAt !== null && instantMs(at) < instantMs(lastAlertAt) + coolDownHours * MS_PER_HOUR;
}
