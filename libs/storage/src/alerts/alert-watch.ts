import type { CountryCode, Instant } from '#libs/events';
import type { NewAlert } from './alert.js';

/** How far a country or a portfolio has been looked at. */
export interface WatchCursor {
  readonly subject: string;
  /** Grows with every look: of two servers that look at once, one settles. */
  readonly turn: number;
  readonly observedAt: Instant;
  /** Version of the country, or of the portfolio with its countries. */
  readonly version: number;
  /** The rows recorded up to here have been looked at. */
  readonly recordedAt: Instant;
}

/** Where a country stands now. */
export interface CountryClock {
  readonly country: CountryCode;
  readonly version: number;
  readonly recordedAt: Instant;
}

/** What one rule remembers of one subject, in the words of the alerts library. */
export interface StoredRuleState {
  readonly rule: string;
  readonly subject: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/** A row that came in: `event ID REVISION` or `factor ID KNOWN-AT`, and when. */
export interface Arrival {
  readonly key: string;
  readonly recordedAt: Instant;
}

/** What a look at one subject came to. */
export interface Look {
  readonly before: WatchCursor | null;
  readonly after: Omit<WatchCursor, 'turn'>;
  /** With the versions of the rules they were computed under: what was changed meanwhile is left alone. */
  readonly states: readonly (StoredRuleState & { readonly version: number })[];
  readonly alerts: readonly NewAlert[];
  readonly floodGuard: FloodGuard;
}

/** At most so many messages to one channel within a time; the others are kept back. */
export interface FloodGuard {
  readonly most: number;
  readonly withinMinutes: number;
}
