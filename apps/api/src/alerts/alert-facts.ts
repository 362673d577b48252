import type { CountryCode, Day, IndicatorId, Instant, RiskLabel } from '#libs/events';
import type { AlertCondition } from '#libs/alerts';
import type { AlertFiringModel } from './alert.model.js';

export interface AlertCause {
  readonly kind: 'event' | 'factor';
  readonly id: string;
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
  readonly points: number;
  readonly title: string;
}

/** What an alert says. Kept as it was raised; a rehearsal makes the same of the past. */
export interface AlertSnapshot extends AlertFiringModel {
  readonly condition: AlertCondition;
  readonly on: Day;
  readonly knownAt: Instant;
  readonly label: RiskLabel | null;
  /** Classes of the events that are the news. */
  readonly news: readonly string[];
  readonly causes: readonly AlertCause[];
}

/** A snapshot before it is put into words. */
export type AlertFacts = Omit<AlertSnapshot, 'title' | 'text' | 'permalink'>;
