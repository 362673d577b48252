import { type Day, type EventClassId, instantMs, type Instant, MS_PER_HOUR } from '#libs/events';
import { type EventCondition, isWanted, type LevelCondition, measured, thresholdOf } from './measure.js';
import type { EventNews, Observation } from './observation.js';
import type { AlertRule } from './rule.js';

/** What a rule remembers of one country or portfolio between two observations. */
export interface RuleState {
  /** It may speak up: the value was below the threshold, by the hysteresis after an alert. */
  readonly armed: boolean;
  /** Before this moment it keeps silent; `null` = it does not. */
  readonly silentUntil: Instant | null;
  /** The day of the last alert, and the classes of events it has told of on that day. */
  readonly told: { readonly on: Day; readonly classes: readonly EventClassId[] } | null;
  /** Ids of events that came while it kept silent. */
  readonly waiting: readonly string[];
}

/** One alert: an observation, and for a rule on events the news it tells. */
export interface Firing {
  readonly observation: Observation;
  readonly news: readonly EventNews[];
}

export interface Step {
  readonly state: RuleState;
  readonly firing: Firing | null;
}

/** Scores computed in two ways agree to this many points; a threshold lies on the safe side of it. */
const SAME = 1e-9;
/** News kept while a rule is silent; more than that is one alert's worth anyway. */
const MOST_WAITING = 50;

/** How a rule begins: what is so already is no news. */
export function begin({ condition }: AlertRule, observation: Observation): RuleState {
  const armed = condition.kind === 'event' || above(condition, observation) < -SAME;
  return { armed, silentUntil: null, told: null, waiting: [] };
}

/**
 * The next observation under one rule, in the order of time: the live engine and the rehearsal both run this. A level is told when it is
 * reached, news of events when it comes; at most one alert a day, for events one a day for each class.
 */
export function step(rule: AlertRule, state: RuleState, observation: Observation): Step {
  const { condition } = rule;
  return condition.kind === 'event'
    ? stepNews({ ...rule, condition }, state, observation)
    : stepLevel({ ...rule, condition }, state, observation);
}

function stepLevel(
  rule: AlertRule & { readonly condition: LevelCondition },
  state: RuleState,
  observation: Observation,
): Step {
  const margin = above(rule.condition, observation);
  const isDue = margin >= -SAME && state.armed && state.told?.on !== observation.on;
  if (isDue && !isSilent(state, observation.at))
    return { state: { ...state, ...afterAlert(rule, observation), armed: false }, firing: { observation, news: [] } };
  const armed = state.armed || margin < -hysteresisOf(rule) - SAME;
  return { state: { ...state, armed }, firing: null };
}

function stepNews(
  rule: AlertRule & { readonly condition: EventCondition },
  state: RuleState,
  observation: Observation,
): Step {
  const { country, on, at } = observation;
  const waiting = state.waiting.flatMap((id) => country?.standing(id) ?? []);
  const wanted = [...waiting, ...(country?.news ?? [])].filter((event) => isWanted(rule.condition, event));
  const toldToday = state.told?.on === on ? state.told.classes : [];
  const news = isSilent(state, at) ? [] : wanted.filter((event) => !toldToday.includes(event.class));
  const kept = wanted.filter((event) => !news.includes(event)).map(({ id }) => id);
  const next = { ...state, waiting: [...new Set(kept)].slice(0, MOST_WAITING) };
  if (news.length === 0) return { state: next, firing: null };
  const told = { on, classes: [...new Set([...toldToday, ...news.map((event) => event.class)])] };
  return { state: { ...next, ...afterAlert(rule, observation), told }, firing: { observation, news } };
}

const above = (condition: LevelCondition, observation: Observation): number =>
  measured(condition, observation) - thresholdOf(condition);

/** Labels do not flicker by themselves. */
const hysteresisOf = ({ condition, hysteresis }: AlertRule): number => (condition.kind === 'label' ? 0 : hysteresis);

const isSilent = ({ silentUntil }: RuleState, at: Instant): boolean =>
  silentUntil !== null && instantMs(at) < instantMs(silentUntil);

function afterAlert({ coolDownHours }: AlertRule, { at, on }: Observation): Pick<RuleState, 'silentUntil' | 'told'> {
  const until = instantMs(at) + coolDownHours * MS_PER_HOUR;
  return { silentUntil: coolDownHours > 0 ? new Date(until).toISOString() : null, told: { on, classes: [] } };
}
