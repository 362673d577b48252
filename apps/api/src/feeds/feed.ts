import type { Instant } from '#libs/events';
import type { FeedMemory } from '#libs/storage';
import type { FeedAnswer, FeedNews, FeedQuestion } from './ask-feed.js';

/** One live feed as the operator wants it polled. */
export interface FeedSettings {
  /** Id of the source adapter. */
  readonly feed: string;
  readonly url: string;
  readonly intervalMinutes: number;
  /** Sent to the feed's own host only; `null` = none. */
  readonly key: string | null;
}

/** A whole answer, as the source adapter of the feed reads it. */
export interface FeedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One round of asking a feed. */
export interface FeedRound {
  readonly settings: FeedSettings;
  /** What the last good round left; `null` = there was none. */
  readonly memory: FeedMemory | null;
  readonly now: Instant;
  /** Asks an address of the feed's own host. */
  readonly ask: (question: FeedQuestion) => Promise<FeedAnswer>;
  /** The same, on condition that something changed since `memory` where that belongs to this address. */
  readonly askForNews: (question: FeedQuestion) => Promise<FeedNews>;
  /** Imports a file: all of it, or nothing when it is not what the feed sends. */
  readonly store: (file: FeedFile) => Promise<void>;
}

/** How one live feed is read. */
export interface Feed {
  /** Id of the source adapter that reads its files. */
  readonly id: string;
  /** Start of the names of its settings: `GDELT` → `FAULTLINE_GDELT_URL`. */
  readonly setting: string;
  readonly url: string;
  readonly intervalMinutes: number;
  readonly needsKey: boolean;
  /** Stores what is new, and returns what the next round should know. Throws where the feed was not read to its end. */
  readonly read: (round: FeedRound) => Promise<FeedMemory>;
}
