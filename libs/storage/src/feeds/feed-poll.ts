import type { Instant } from '#libs/events';

/** Imports that the polling of a live feed began carry this name; everything else was brought by somebody. */
export const LIVE_FEED = 'live feed';

/** How the polling of one live feed is going. */
export interface FeedPoll {
  /** Id of the source adapter. */
  readonly feed: string;
  readonly intervalMinutes: number;
  readonly firstAttemptAt: Instant;
  readonly lastAttemptAt: Instant;
  /** When it last answered, with rows or with "nothing new"; `null` = never yet. */
  readonly lastSuccessAt: Instant | null;
  /** Rows its last good answer held; `null` = never answered. */
  readonly lastRows: number | null;
  /** Why the last attempt failed, in a sentence; `null` = it did not. */
  readonly lastError: string | null;
  /** Attempts that failed since the last good answer. */
  readonly failures: number;
  readonly nextAttemptAt: Instant;
}

/** What a feed needs to ask only for what is new. */
export interface FeedMemory {
  /** The address that `etag` and `lastModified` belong to. */
  readonly url: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How far the feed has been read, in its own words. */
  readonly cursor: string | null;
}

export interface FeedDue {
  readonly feed: string;
  readonly intervalMinutes: number;
  readonly now: Instant;
  /** Until then nobody else asks the feed. */
  readonly leasedUntil: Instant;
}

/** The right to ask a feed once. Whoever claims it after the lease has run out takes it over. */
export interface FeedClaim {
  readonly feed: string;
  readonly lease: number;
  readonly failures: number;
  /** `null` = never read to an end. */
  readonly memory: FeedMemory | null;
}

export interface FeedHeard {
  readonly at: Instant;
  readonly rows: number;
  readonly memory: FeedMemory;
  readonly nextAttemptAt: Instant;
}

export interface FeedMissed {
  readonly error: string;
  readonly nextAttemptAt: Instant;
}
