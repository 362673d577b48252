import type { CountryCode, Instant, SourceGrade } from '#libs/events';
import type { FeedMemory } from '#libs/storage';
import type { Submission } from '../readings/submission.js';
import type { FeedAnswer, FeedNews, FeedQuestion } from './ask-feed.js';

/** One live feed as the operator wants it polled. */
export interface FeedSettings {
  /** Id of the source adapter; of a news feed `news-` and the name its operator gave it. */
  readonly feed: string;
  readonly url: string;
  readonly intervalMinutes: number;
  /** Sent to the feed's own host only; `null` = none. */
  readonly key: string | null;
  /** Account for which the feed gives out a key that lasts for some hours. */
  readonly login?: FeedLogin;
  /** What holds for every report of a news feed. */
  readonly reports?: ReportSettings;
}

export interface FeedLogin {
  readonly user: string;
  readonly password: string;
}

export interface ReportSettings {
  /** Who publishes it; `null` = as the feed calls itself. */
  readonly publisher: string | null;
  /** `null` = the grade the source has. */
  readonly grade: SourceGrade | null;
  /** What it is about; `null` = found in the text. */
  readonly country: CountryCode | null;
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
  /** Hands a report in, to be read and reviewed; the same text again changes nothing. @throws UserError for one that is not taken */
  readonly submit: (report: Submission) => Promise<void>;
  /** Counts an entry that is left out, and why. */
  readonly leaveOut: (why: string) => void;
}

/** How one live feed is read. */
export interface Feed {
  /** Id of the source adapter that reads its files; `news` for reports, which no adapter reads. */
  readonly id: string;
  /** Start of the names of its settings: `GDELT` → `FAULTLINE_GDELT_URL`. */
  readonly setting: string;
  readonly url: string;
  readonly intervalMinutes: number;
  readonly needsKey: boolean;
  /** Stores what is new, and returns what the next round should know. Throws where the feed was not read to its end. */
  readonly read: (round: FeedRound) => Promise<FeedMemory>;
}
