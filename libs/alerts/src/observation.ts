import type { CountryCode, Day, EventClassId, IndicatorId, Instant, PillarId, RiskLabel } from '#libs/events';

/** News of an event, at the moment it first counts. */
export interface EventNews {
  readonly id: string;
  readonly class: EventClassId;
  /** 0–0.99. */
  readonly confidence: number;
}

/** A country as it was known at one moment: what a rule looks at. */
export interface Observation {
  readonly country: CountryCode;
  /** The moment; the close of `on`, or a moment of that day when something became known. */
  readonly at: Instant;
  readonly on: Day;
  /** The score of `on` as known at the moment, 0–100, high = more risk. */
  readonly value: number;
  readonly label: RiskLabel;
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
  /** Events that count since this moment and did not at the observation before. */
  readonly news: readonly EventNews[];
  /** The score published at the close of the day so many days before `on`. */
  valueBefore(days: number): number;
}
