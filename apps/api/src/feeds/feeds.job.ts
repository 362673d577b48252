import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { instantMs, UserError, MS_PER_MINUTE, type Instant } from '#libs/events';
import type { FeedClaim, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import type { Submission } from '../readings/submission.js';
import { backOffMs } from './back-off.js';
import { FeedFailure } from './feed-failure.error.js';
import { FEED_PLAN, type FeedPlan } from './feed-plan.js';
import type { FeedSettings } from './feed.js';
import { readFeed } from './read-feed.js';

const LOOK_EVERY_MS = 15_000;
const LONGEST_PROBLEM = 300;

/** Polls the live feeds that are switched on, each at its own interval; of several servers on one store, one asks. */
@Injectable()
export class FeedsJob implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private readonly running = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(FEED_PLAN) private readonly plan: FeedPlan,
  ) {}

  onApplicationBootstrap(): void {
    void this.pollDue();
    this.timer = setInterval(() => void this.pollDue(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.stopping.abort();
    await Promise.all(this.running.values());
  }

  /** Asks every feed that is due; resolves when all have answered or failed. */
  async pollDue(): Promise<void> {
    for (const settings of this.plan.feeds)
      if (!this.running.has(settings.feed)) this.running.set(settings.feed, this.pollSafely(settings));
    await Promise.all(this.running.values());
  }

  private async pollSafely(settings: FeedSettings): Promise<void> {
    try {
      await this.poll(settings);
    } catch (error) {
      this.logger.error({ job: 'feeds', feed: settings.feed, err: error });
    } finally {
      this.running.delete(settings.feed);
    }
  }

  private async poll(settings: FeedSettings): Promise<void> {
    const { feed, intervalMinutes } = settings;
    const now = this.clock.now();
    const { roundMs } = this.plan.limits;
    const leasedUntil = after(now, roundMs + MS_PER_MINUTE);
    const claim = await this.storage.feeds.claim({ feed, intervalMinutes, now, leasedUntil });
    if (!claim) return;
    try {
      const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(roundMs)]);
      const { limits } = this.plan;
      const takeReport = (report: Submission) => this.plan.takeReport(report, feed);
      const round = { settings, claim, now, signal, limits, takeReport };
      const { rows, memory, leftOut } = await readFeed(this.storage, round);
      const nextAttemptAt = after(now, intervalMinutes * MS_PER_MINUTE);
      await this.storage.feeds.heard(claim, { at: this.clock.now(), rows, memory, nextAttemptAt });
      this.logger.info({ job: 'feeds', feed, rows, leftOut });
    } catch (error) {
      await this.noteFailure(claim, settings, error);
    }
  }

  private async noteFailure(claim: FeedClaim, settings: FeedSettings, error: unknown): Promise<void> {
    const isExpected = error instanceof FeedFailure || error instanceof UserError;
    const problem = isExpected ? error.message : 'Internal error; the log says more.';
    const wait = backOffMs({
      failures: claim.failures + 1,
      intervalMs: settings.intervalMinutes * MS_PER_MINUTE,
      retryAfterMs: error instanceof FeedFailure ? error.retryAfterMs : null,
      random: this.plan.random(),
    });
    const nextAttemptAt = after(this.clock.now(), wait);
    this.logger.warn({ job: 'feeds', feed: claim.feed, problem, nextAttemptAt, ...(isExpected ? {} : { err: error }) });
    await this.storage.feeds.missed(claim, { error: problem.slice(0, LONGEST_PROBLEM), nextAttemptAt });
  }
}

const after = (now: Instant, ms: number): Instant => new Date(instantMs(now) + ms).toISOString();
