import type { CountryCode, Day, Instant } from '#libs/events';

/** One alert, as it was raised: what was written down then is never computed again. */
export interface StoredAlert {
  readonly id: string;
  readonly rule: string;
  readonly owner: string;
  /** Code of the country, or id of the portfolio. */
  readonly subject: string;
  readonly day: Day;
  /** Kind of the condition; for events their classes. With rule, subject and day it names the alert. */
  readonly kind: string;
  /** The moment it became true. */
  readonly knownAt: Instant;
  /** The moment the server noticed. */
  readonly evaluatedAt: Instant;
  /** What was known then, in the words of the server. */
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly acknowledgedAt: Instant | null;
  readonly snoozedUntil: Instant | null;
}

export type NewAlert = Omit<StoredAlert, 'acknowledgedAt' | 'snoozedUntil'>;

export interface AlertFilter {
  readonly rule?: string | null;
  readonly country?: CountryCode | null;
  /** True = neither acknowledged nor snoozed at `now`; false = the others. */
  readonly waiting?: boolean | null;
  readonly now: Instant;
}
