import { EVENT_CLASS_IDS, INDICATOR_IDS, PILLAR_IDS, UserError } from '#libs/events';
import type { AlertCondition, AlertRule } from '#libs/alerts';
import type { AlertRuleTerms } from '#libs/storage';
import type { AlertKind } from './alert.enums.js';
import type { AlertConditionInput, AlertRuleInput } from './alert-rule.args.js';

const LONGEST_NAME = 100;
const MOST_CHANNELS = 10;
const MOST_CLASSES = 50;
const MOST_DAYS = 366;
const LONGEST_COOL_DOWN_HOURS = 366 * 24;

/** Which fields each kind wants; `confidence` may be left out. */
const FIELDS: Readonly<Record<AlertKind, readonly (keyof AlertConditionInput)[]>> = {
  score: ['atLeast'],
  portfolio: ['atLeast'],
  pillar: ['pillar', 'atLeast'],
  indicator: ['indicator', 'atLeast'],
  change: ['days', 'atLeast'],
  label: ['label'],
  event: ['classes'],
};

/** The rule as it is kept. @throws UserError naming the field that cannot be. */
export function readRule(input: AlertRuleInput): AlertRuleTerms {
  const { countries, portfolio = null, channels } = input;
  const condition = readCondition(input.condition);
  if (condition.kind === 'portfolio' && portfolio === null)
    throw refused('portfolio', 'A rule on the score of a portfolio has to name the portfolio.');
  if (condition.kind === 'portfolio' && countries.length > 0)
    throw refused('countries', 'A rule on the score of a portfolio watches the whole of it: leave the countries out.');
  if (channels.length > MOST_CHANNELS) throw refused('channels', `A rule may name ${MOST_CHANNELS} channels.`);
  return {
    name: nameOf(input.name),
    condition,
    countries: [...new Set(countries)].sort(),
    portfolio,
    hysteresis: within('hysteresis', input.hysteresis, [0, 100]),
    coolDownHours: within('coolDownHours', input.coolDownHours, [0, LONGEST_COOL_DOWN_HOURS]),
    channels: [...new Set(channels)],
  };
}

/** Conditions were checked when they were set. */
export const ruleOf = ({ condition, hysteresis, coolDownHours }: AlertRuleTerms): AlertRule => ({
  ...{ condition: condition as AlertCondition, hysteresis, coolDownHours },
});

type Reader = (input: AlertConditionInput) => AlertCondition;

const READERS: Readonly<Record<AlertKind, Reader>> = {
  score: (input) => ({ kind: 'score', atLeast: atLeastOf(input) }),
  portfolio: (input) => ({ kind: 'portfolio', atLeast: atLeastOf(input) }),
  pillar: (input) => ({
    ...{ kind: 'pillar', pillar: oneOf('pillar', input.pillar, PILLAR_IDS), atLeast: atLeastOf(input) },
  }),
  indicator: (input) => ({
    ...{ kind: 'indicator', indicator: oneOf('indicator', input.indicator, INDICATOR_IDS), atLeast: atLeastOf(input) },
  }),
  change: (input) => ({
    ...{ kind: 'change', days: within('condition.days', input.days ?? 0, [1, MOST_DAYS]), atLeast: atLeastOf(input) },
  }),
  label: (input) => ({ kind: 'label', atLeast: input.label ?? 'high' }),
  event: (input) => ({
    kind: 'event',
    classes: classesOf(input),
    confidence: within('condition.confidence', input.confidence ?? 0, [0, 0.99]),
  }),
};

function readCondition(input: AlertConditionInput): AlertCondition {
  checkFields(input);
  return READERS[input.kind](input);
}

function checkFields(input: AlertConditionInput): void {
  const wanted = FIELDS[input.kind];
  const given = Object.entries(input).filter(([name, value]) => name !== 'kind' && value != null);
  const missing = wanted.find((name) => input[name] == null);
  if (missing)
    throw refused(`condition.${missing}`, `A condition of kind ${input.kind} wants ${wanted.join(' and ')}.`);
  const foreign = given.find(
    ([name]) => !wanted.some((own) => own === name) && !(input.kind === 'event' && name === 'confidence'),
  );
  if (foreign)
    throw refused(`condition.${foreign[0]}`, `A condition of kind ${input.kind} takes ${wanted.join(' and ')} only.`);
}

function atLeastOf({ atLeast }: AlertConditionInput): number {
  if (atLeast != null && atLeast > 0 && atLeast <= 100) return atLeast;
  throw refused('condition.atLeast', 'atLeast must be above 0 and at most 100.');
}

function classesOf({ classes }: AlertConditionInput) {
  const known = [...new Set(classes ?? [])].map((id) => oneOf('classes', id, EVENT_CLASS_IDS));
  if (known.length >= 1 && known.length <= MOST_CLASSES) return known;
  throw refused('condition.classes', `Name 1 to ${MOST_CLASSES} classes of events.`);
}

function oneOf<Id extends string>(field: string, value: string | null | undefined, known: readonly Id[]): Id {
  const found = known.find((id) => id === value);
  if (found) return found;
  throw refused(`condition.${field}`, `There is no "${String(value).slice(0, 60)}" among those of the method.`);
}

function within(field: string, value: number, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value;
  throw refused(field, `${field} must be from ${least} to ${most}.`);
}

/** @throws UserError for a name that is empty, long or no plain text. */
export function nameOf(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST_NAME && !/[\p{Cc}\p{Surrogate}]/u.test(trimmed)) return trimmed;
  throw refused('name', `A name has 1 to ${LONGEST_NAME} characters on one line.`);
}

const refused = (field: string, sentence: string): UserError => new UserError('BAD_USER_INPUT', sentence, field);
