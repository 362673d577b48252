import { instantMs, type Instant } from '#libs/events';
import type { StoredAlert } from '#libs/storage';
import { conditionViewOf } from './alert-rule.view.js';
import type { AlertExposureModel, AlertModel } from './alert.model.js';
import type { AlertSnapshot } from './alert-facts.js';

/** What is kept of an alert beside its keys. */
export interface KeptAlert extends AlertSnapshot {
  readonly ruleName: string;
  readonly exposures: readonly AlertExposureModel[];
}

/** Snapshots were made by this code, and are read by it. */
export const keptOf = ({ snapshot }: Pick<StoredAlert, 'snapshot'>): KeptAlert => snapshot as unknown as KeptAlert;

export function alertViewOf(alert: StoredAlert, now: Instant): AlertModel {
  const kept = keptOf(alert);
  const { id, rule, evaluatedAt, acknowledgedAt, snoozedUntil } = alert;
  const isSnoozed = snoozedUntil !== null && instantMs(snoozedUntil) > instantMs(now);
  return {
    ...kept,
    ...{ id, ruleId: rule, evaluatedAt, acknowledgedAt, snoozedUntil },
    condition: conditionViewOf(kept.condition),
    isWaiting: acknowledgedAt === null && !isSnoozed,
  };
}
