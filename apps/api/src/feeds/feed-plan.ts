import type { AskLimits } from './ask-feed.js';
import type { Submission } from '../readings/submission.js';
import type { FeedSettings } from './feed.js';

/** Under this token the job is told what to poll. */
export const FEED_PLAN = Symbol('feed plan');

export interface RoundLimits extends AskLimits {
  /** For all questions of one round and the import of their answers. */
  readonly roundMs: number;
}

export interface FeedPlan {
  readonly feeds: readonly FeedSettings[];
  readonly limits: RoundLimits;
  /** From [0, 1): spreads attempts after failures. */
  readonly random: () => number;
  /** Takes a report in for a feed. */
  readonly takeReport: (report: Submission, feed: string) => Promise<void>;
}

export const FEED_LIMITS: RoundLimits = { answerMs: 60_000, bodyBytes: 50_000_000, roundMs: 15 * 60_000 };
