import type { CountryCode, EventClassId, IndicatorId, PillarId, RiskLabel } from '#libs/events';

/** What has to be true of a country for a rule to speak up. Values 0–100, high = more risk. */
export type AlertCondition =
  | { readonly kind: 'score'; readonly atLeast: number }
  | { readonly kind: 'pillar'; readonly pillar: PillarId; readonly atLeast: number }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly atLeast: number }
  /** Points the score has risen against the published score `days` days before. */
  | { readonly kind: 'change'; readonly days: number; readonly atLeast: number }
  | { readonly kind: 'label'; readonly atLeast: RiskLabel }
  /** News of an event of one of these classes, at least this sure (0–0.99). */
  | { readonly kind: 'event'; readonly classes: readonly EventClassId[]; readonly confidence: number };

/** When to be told of what. */
export interface AlertRule {
  readonly id: string;
  readonly name: string;
  readonly condition: AlertCondition;
  /** Empty = every country that is watched by a feed. */
  readonly countries: readonly CountryCode[];
  /** Points by which the value must fall below its threshold before the rule can speak up again; 0–100. */
  readonly hysteresis: number;
  /** Hours of silence after an alert of the same country; one that is still due then comes at their end. */
  readonly coolDownHours: number;
}
