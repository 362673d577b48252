import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { instantMs, MS_PER_DAY, MS_PER_HOUR, type Instant } from '#libs/events';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { Repeated } from '../common/repeated.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';

/** How long what only serves running the server is kept; the ledger and the audit log are kept for good. */
const KEPT_MS = {
  /** Answers by idempotency key: a client that retries for longer than a week has forgotten why. */
  requests: 7 * MS_PER_DAY,
  /** Ended sessions: addresses of the last 30 days are known ones at log-in. */
  sessions: 31 * MS_PER_DAY,
  attempts: MS_PER_DAY,
  allowances: MS_PER_HOUR,
} as const;

/** Forgets, at the start and every hour, what is of no use any more. */
@Injectable()
export class HousekeepingJob implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Repeated(
    MS_PER_HOUR,
    () => this.forgetOld(),
    (error) => this.logger.error({ job: 'housekeeping', err: error }),
  );

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  async forgetOld(): Promise<void> {
    const now = instantMs(this.clock.now());
    const before = (keptMs: number): Instant => new Date(now - keptMs).toISOString();
    await this.storage.requests.prune(before(KEPT_MS.requests));
    await this.storage.sessions.prune(before(KEPT_MS.sessions));
    await this.storage.attempts.prune(before(KEPT_MS.attempts));
    await this.storage.allowances.prune(before(KEPT_MS.allowances));
  }
}
