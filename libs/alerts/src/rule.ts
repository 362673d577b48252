import type { EventClassId, IndicatorId, PillarId, RiskLabel } from '#libs/events';

/** What has to be true for a rule to speak up. Values 0–100, high = more risk. */
export type AlertCondition =
  | { readonly kind: 'score'; readonly atLeast: number }
  | { readonly kind: 'pillar'; readonly pillar: PillarId; readonly atLeast: number }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly atLeast: number }
  /** Points the score has risen against the published score `days` days before. */
  | { readonly kind: 'change'; readonly days: number; readonly atLeast: number }
  | { readonly kind: 'label'; readonly atLeast: RiskLabel }
  /** News of an event of one of these classes, at least this sure (0–0.99). */
  | { readonly kind: 'event'; readonly classes: readonly EventClassId[]; readonly confidence: number }
  /** The score of a portfolio; all other conditions are about a country. */
  | { readonly kind: 'portfolio'; readonly atLeast: number };

/** When to speak up, and how often. */
export interface AlertRule {
  readonly condition: AlertCondition;
  /** Points by which the value must fall below its threshold before the rule can speak up again; 0–100. */
  readonly hysteresis: number;
  /** Hours of silence after an alert about the same country or portfolio; what is still due then comes with the next look. */
  readonly coolDownHours: number;
}
