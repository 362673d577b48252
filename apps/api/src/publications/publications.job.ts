import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { addDays, type Day } from '#libs/events';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import { FreshnessService } from '../scores/freshness.service.js';
import { publishDay } from './published-day.js';

const LOOK_EVERY_MS = 60_000;

/** Publishes every watched country's score after each day's close, and catches up days it missed. */
@Injectable()
export class PublicationsJob implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly freshness: FreshnessService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.look();
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** Publishes every day that has closed since the last published one; the first time yesterday only. */
  async publishClosedDays(): Promise<void> {
    const yesterday = addDays(this.clock.today(), -1);
    const last = await this.storage.publications.lastDay();
    if (last !== null && last >= yesterday) return;
    await this.storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
    for (let day: Day = last === null ? yesterday : addDays(last, 1); day <= yesterday; day = addDays(day, 1)) {
      const published = await publishDay(this.storage, day, await this.freshness.staleFeeds());
      this.logger.info({ published, day });
    }
  }

  private look(): void {
    this.running = this.running
      .then(() => this.publishClosedDays())
      .catch((error: unknown) => this.logger.error({ job: 'publish', err: error }));
  }
}
