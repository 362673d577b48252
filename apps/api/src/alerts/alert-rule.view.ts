import type { AlertCondition } from '#libs/alerts';
import type { StoredAlertRule } from '#libs/storage';
import type { AlertConditionModel, AlertRuleModel } from './alert-rule.model.js';
import { ruleInWords } from './alert-words.js';

/** What the fields of a rule are resolved from. */
export interface AlertRuleView extends AlertRuleModel {
  readonly stored: StoredAlertRule;
}

export function ruleViewOf(stored: StoredAlertRule): AlertRuleView {
  return {
    ...stored,
    condition: conditionViewOf(stored.condition as AlertCondition),
    sentence: ruleInWords(stored),
    stored,
  };
}

const EMPTY: Omit<AlertConditionModel, 'kind'> = {
  ...{ atLeast: null, pillar: null, indicator: null, days: null, label: null, classes: null, confidence: null },
};

export function conditionViewOf(condition: AlertCondition): AlertConditionModel {
  if (condition.kind === 'label') return { ...EMPTY, kind: condition.kind, label: condition.atLeast };
  return { ...EMPTY, ...condition };
}
