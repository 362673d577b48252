import type { CountryCode } from './country.js';
import type { Instant } from './instant.js';
import type { Report, ReportedEvent, ReportedFactor } from './reported-event.js';

/** What a source adapter makes of one record of a file: something to store, or the reason why not. */
export type ImportRow =
  | { readonly kind: 'event'; readonly line: number; readonly event: ReportedEvent; readonly texts: readonly Report[] }
  | { readonly kind: 'factor'; readonly line: number; readonly factor: ReportedFactor }
  | Repeat
  | Retraction
  | RejectedRow;

/** Says what an earlier record of the same file said; it counts as a duplicate of that one. */
export interface Repeat {
  readonly kind: 'repeat';
  readonly line: number;
}

/** A feed withdraws an event, perhaps before it has sent it. */
export interface Retraction {
  readonly kind: 'retraction';
  readonly line: number;
  readonly feed: string;
  /** `null` where the feed's list of deletions does not name the country. */
  readonly country: CountryCode | null;
  readonly eventId: string;
  readonly retractedAt: Instant;
  readonly reason: string;
}

export interface RejectedRow {
  readonly kind: 'rejected';
  /** 1-based physical line on which the record starts. */
  readonly line: number;
  readonly column: string | null;
  /** The offending value, cut to 200 characters. */
  readonly value: string | null;
  /** Stable code by which rejections are counted, e.g. `unknown-country`. */
  readonly reason: string;
  /** A sentence that says what was expected. */
  readonly detail: string;
}
