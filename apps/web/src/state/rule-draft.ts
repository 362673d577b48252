import type { AlertConditionInput, AlertKind, AlertRuleInput, RiskLabel } from '#libs/contract';
import { type IndicatorId, type PillarId, RISK_LABELS } from '#libs/events';
import type { AlertRule } from '../queries/use-alerts.js';

/** Where a rule looks. */
export type RuleScope = 'any' | 'countries' | 'watchlist' | 'portfolio';

/** A rule while it is written: everything as typed, also what its present kind does not ask for. */
export interface RuleDraft {
  readonly name: string;
  readonly kind: AlertKind;
  readonly atLeast: string;
  readonly pillar: PillarId;
  readonly indicator: IndicatorId;
  readonly days: string;
  readonly label: RiskLabel;
  readonly classes: readonly string[];
  /** Whole percent. */
  readonly sure: string;
  readonly scope: RuleScope;
  readonly countries: readonly string[];
  readonly portfolio: string | null;
  readonly hysteresis: string;
  readonly coolDownHours: string;
  readonly channels: readonly string[];
}

export const KINDS: readonly AlertKind[] = ['SCORE', 'LABEL', 'CHANGE', 'EVENT', 'PILLAR', 'INDICATOR', 'PORTFOLIO'];

const LABELS = RISK_LABELS.map((label) => label.toUpperCase() as RiskLabel);

/** Labels a rule can wait for: all but the lowest. */
export const LABELS_TO_REACH = LABELS.slice(1);

export const NEW_RULE: RuleDraft = {
  ...{
    name: '',
    kind: 'SCORE',
    atLeast: '50',
    pillar: 'institutions',
    indicator: 'executive',
    days: '7',
    label: 'HIGH',
  },
  ...{ classes: [], sure: '50', scope: 'any', countries: [], portfolio: null },
  ...{ hysteresis: '5', coolDownHours: '24', channels: [] },
};

/** What another page hands over in the address: `kind`, `country`, `portfolio`, `atLeast`, `label`, `days`. */
export function prefilled(params: URLSearchParams, watched: readonly string[]): RuleDraft {
  const [country, portfolio] = [params.get('country'), params.get('portfolio')];
  const fallback: RuleScope = watched.length > 0 ? 'watchlist' : 'any';
  const scope = country !== null ? 'countries' : portfolio !== null ? 'portfolio' : fallback;
  return {
    ...NEW_RULE,
    ...{ scope, portfolio, countries: country === null ? [] : country.split('~') },
    kind: KINDS.find((kind) => kind === params.get('kind')) ?? NEW_RULE.kind,
    atLeast: params.get('atLeast') ?? NEW_RULE.atLeast,
    days: params.get('days') ?? NEW_RULE.days,
    label: LABELS.find((label) => label === params.get('label')) ?? NEW_RULE.label,
  };
}

export function draftOf({ condition, countries, portfolio, channels, ...rule }: AlertRule): RuleDraft {
  return {
    ...NEW_RULE,
    name: rule.name,
    kind: condition.kind,
    atLeast: String(condition.atLeast ?? NEW_RULE.atLeast),
    pillar: (condition.pillar as PillarId | null) ?? NEW_RULE.pillar,
    indicator: (condition.indicator as IndicatorId | null) ?? NEW_RULE.indicator,
    days: String(condition.days ?? NEW_RULE.days),
    label: condition.label ?? NEW_RULE.label,
    classes: condition.classes ?? [],
    sure: String(Math.round((condition.confidence ?? 0) * 100)),
    scope: countries.length > 0 ? 'countries' : portfolio !== null ? 'portfolio' : 'any',
    ...{ countries, portfolio },
    ...{ hysteresis: String(rule.hysteresis), coolDownHours: String(rule.coolDownHours) },
    channels: channels.map(({ id }) => id),
  };
}

/** The rule as it is sent; `null` while the sentence is not finished. What else is wrong the server says. */
export function ruleInputOf(draft: RuleDraft, watched: readonly string[]): AlertRuleInput | null {
  const condition = conditionOf(draft);
  const where = whereOf(draft, watched);
  const [hysteresis, coolDownHours] = [numberOf(draft.hysteresis), numberOf(draft.coolDownHours)];
  if (condition === null || where === null || hysteresis === null || coolDownHours === null) return null;
  return { name: draft.name.trim(), condition, ...where, hysteresis, coolDownHours, channels: [...draft.channels] };
}

function whereOf(
  { kind, scope, countries, portfolio }: RuleDraft,
  watched: readonly string[],
): Pick<AlertRuleInput, 'countries' | 'portfolio'> | null {
  if (kind === 'PORTFOLIO' || scope === 'portfolio') return portfolio === null ? null : { countries: [], portfolio };
  if (scope === 'any') return { countries: [], portfolio: null };
  const chosen = scope === 'watchlist' ? watched : countries;
  return chosen.length === 0 ? null : { countries: [...chosen], portfolio: null };
}

function conditionOf({ kind, pillar, indicator, label, classes, ...typed }: RuleDraft): AlertConditionInput | null {
  if (kind === 'LABEL') return { kind, label };
  if (kind === 'EVENT') return newsOf(classes, numberOf(typed.sure));
  const atLeast = numberOf(typed.atLeast);
  if (!atLeast) return null;
  if (kind === 'PILLAR') return { kind, pillar, atLeast };
  if (kind === 'INDICATOR') return { kind, indicator, atLeast };
  if (kind !== 'CHANGE') return { kind, atLeast };
  const days = numberOf(typed.days);
  return days ? { kind, days, atLeast } : null;
}

/** @param sure percent */
const newsOf = (classes: readonly string[], sure: number | null): AlertConditionInput | null =>
  classes.length === 0 || sure === null ? null : { kind: 'EVENT', classes: [...classes], confidence: sure / 100 };

/** Not negative; `null` for what is no number. */
function numberOf(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : number;
}
