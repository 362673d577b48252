import type { Instant } from '#libs/events';
import type { FeedClaim, FeedMemory, Storage } from '#libs/storage';
import { askFeed, type FeedNews, type FeedQuestion } from './ask-feed.js';
import type { Submission } from '../readings/submission.js';
import { feedNamed } from './catalogue.js';
import { FeedFailure } from './feed-failure.error.js';
import type { RoundLimits } from './feed-plan.js';
import type { FeedSettings } from './feed.js';
import { importAnswer } from './import-answer.js';

export interface RoundToRead {
  readonly settings: FeedSettings;
  readonly claim: FeedClaim;
  readonly now: Instant;
  readonly signal: AbortSignal;
  readonly limits: RoundLimits;
  readonly takeReport: (report: Submission) => Promise<void>;
}

export interface RoundRead {
  /** Rows of all answers, new or known; 0 = nothing new. */
  readonly rows: number;
  readonly memory: FeedMemory;
  /** Entries that were left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Asks one feed for what is new and imports it. Throws where it was not read to its end; whole answers that came before are kept. */
export async function readFeed(storage: Storage, round: RoundToRead): Promise<RoundRead> {
  const { settings, claim, now, signal, limits } = round;
  const feed = feedNamed(settings.feed);
  if (!feed) throw new FeedFailure(`There is no live feed "${settings.feed}".`);
  const ask = (question: FeedQuestion, memory: FeedMemory | null): Promise<FeedNews> => {
    checkHost(question.url, settings.url);
    return askFeed(question, { memory, limits, signal });
  };
  let rows = 0;
  const leftOut: Record<string, number> = {};
  const memory = await feed.read({
    settings,
    now,
    memory: claim.memory,
    ask: async (question) => (await ask(question, null)).answer ?? nothingAnswered(),
    askForNews: (question) => ask(question, claim.memory),
    store: async (file) => {
      rows += await importAnswer(storage, file, { feed: feed.id, receivedAt: now });
    },
    submit: async (report) => {
      await round.takeReport(report);
      rows += 1;
    },
    leaveOut: (why) => (leftOut[why] = (leftOut[why] ?? 0) + 1),
  });
  return { rows, memory, leftOut };
}

/** Addresses come out of answers too: a feed sends nobody to another host, least of all with its key. */
function checkHost(url: string, base: string): void {
  const { host } = new URL(url);
  if (host !== new URL(base).host) throw new FeedFailure(`The feed points to another host, ${host.slice(0, 100)}.`);
}

function nothingAnswered(): never {
  throw new FeedFailure('The feed says "not modified" without having been asked.');
}
