import { instantMs, type Instant } from '#libs/events';
import type { FeedPoll, Storage } from '#libs/storage';
import { createLogger } from '../../apps/api/src/common/request-log.js';
import type { FeedSettings } from '../../apps/api/src/feeds/feed.js';
import type { FeedPlan } from '../../apps/api/src/feeds/feed-plan.js';
import { FeedsJob } from '../../apps/api/src/feeds/feeds.job.js';
import { HandClock } from './hand-clock.js';

export const POLLED_FROM: Instant = '2020-10-06T12:20:00Z';

/** That many minutes after `POLLED_FROM`, as the store writes it. */
export const later = (minutes: number): Instant =>
  new Date(instantMs(POLLED_FROM) + minutes * 60_000).toISOString().replace('.000Z', 'Z');

interface Means {
  readonly random: number;
  readonly clock: HandClock;
  readonly takeReport: FeedPlan['takeReport'];
}

const takesNone = () => Promise.reject(new Error('This feed brings no reports.'));

/** The polling job of one server for one feed, with short limits; `random` is what chance gives it. */
export function aPoller(
  storage: Storage,
  settings: FeedSettings,
  { random = 0, clock = new HandClock(POLLED_FROM), takeReport = takesNone }: Partial<Means> = {},
) {
  const limits = { answerMs: 400, bodyBytes: 300_000, roundMs: 60_000 };
  const plan = { feeds: [settings], limits, random: () => random, takeReport };
  const job = new FeedsJob(storage, clock, createLogger('silent'), plan);
  const poll = async (): Promise<FeedPoll> => {
    await job.pollDue();
    const [state] = await storage.feeds.list();
    if (!state) throw new Error('The feed was not polled.');
    return state;
  };
  return { clock, poll };
}
