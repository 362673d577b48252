import type { Day, EventClassId, IndicatorId, Instant, PillarId, RiskLabel } from '#libs/events';

/** News of an event, at the moment it first counts. */
export interface EventNews {
  readonly id: string;
  readonly class: EventClassId;
  /** 0–0.99. */
  readonly confidence: number;
}

/** What a country's score is made of at one moment. */
export interface CountryDetail {
  readonly label: RiskLabel;
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
  /** Events that count since this moment and did not at the observation before. */
  readonly news: readonly EventNews[];
  /** The event as it stands at this moment; `null` when it was withdrawn. */
  standing(id: string): EventNews | null;
  /** The score published at the close of the day so many days before. */
  valueBefore(days: number): number;
}

/** A country or a portfolio as it was known at one moment: what a rule looks at. */
export interface Observation {
  /** Code of the country, or id of the portfolio. */
  readonly subject: string;
  /** The moment; the close of `on`, or a moment of that day when something became known. */
  readonly at: Instant;
  readonly on: Day;
  /** The score of `on` as known at the moment, 0–100, high = more risk. */
  readonly value: number;
  /** `null` for a portfolio. */
  readonly country: CountryDetail | null;
}
