import type { CountryCode, Day, Instant } from '#libs/events';
import type { RestatementCauses } from './restatement.js';

/** A daily score as it was shown. */
export interface PublishedScore {
  readonly country: CountryCode;
  readonly on: Day;
  /** 1 = as shown first; higher ones restate it. */
  readonly revision: number;
  /** 0–100, high = more risk; `null` = the country had no score that day. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string | null;
  /** Its feeds were silent, so the band was wider. */
  readonly stale: boolean;
  /** Pillars, indicators, whatever else was shown, as JSON. */
  readonly parts: unknown;
  readonly methodVersion: string;
  readonly methodHash: string;
  readonly inputHash: string;
  /** The frontier it was computed at: a replay reads the rows recorded up to here. */
  readonly publishedAt: Instant;
  /** Why it restates the revision before; `null` = the day as it was known at its close. */
  readonly causes: RestatementCauses | null;
}

export type NewPublishedScore = Omit<PublishedScore, 'revision' | 'causes'>;

export interface RestatedScore extends NewPublishedScore {
  /** The revision it was compared with. */
  readonly restates: number;
  readonly causes: RestatementCauses;
}

/** Which of several revisions of a day: as first shown, as restated last, or every one. */
export type PublishedRevision = 'first' | 'latest' | 'all';

export const PUBLISHED_COLUMNS = `
  country, day as "on", revision, value, low, high, label, stale, parts, method_version as "methodVersion",
  method_hash as "methodHash", input_hash as "inputHash", published_at as "publishedAt", causes`;
