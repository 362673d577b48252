import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { instantMs, type Instant } from '#libs/events';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long what only serves running the server is kept; the ledger and the audit log are kept for good. */
const KEPT_MS = {
  /** Answers by idempotency key: a client that retries for longer than a week has forgotten why. */
  requests: 7 * DAY_MS,
  /** Ended sessions: addresses of the last 30 days are known ones at log-in. */
  sessions: 31 * DAY_MS,
  attempts: DAY_MS,
  allowances: HOUR_MS,
} as const;

/** Forgets, every hour, what is of no use any more. */
@Injectable()
export class HousekeepingJob implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), HOUR_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  async forgetOld(): Promise<void> {
    const now = instantMs(this.clock.now());
    const before = (keptMs: number): Instant => new Date(now - keptMs).toISOString();
    await this.storage.requests.prune(before(KEPT_MS.requests));
    await this.storage.sessions.prune(before(KEPT_MS.sessions));
    await this.storage.attempts.prune(before(KEPT_MS.attempts));
    await this.storage.allowances.prune(before(KEPT_MS.allowances));
  }

  private look(): void {
    this.running = this.running
      .then(() => this.forgetOld())
      .catch((error: unknown) => this.logger.error({ job: 'housekeeping', err: error }));
  }
}
