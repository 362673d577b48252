import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { addDays, type Day } from '#libs/events';
import { methodHash } from '#libs/scoring';
import type { Storage } from '#libs/storage';
import { Breath } from '../common/breath.js';
import { Clock } from '../common/clock.js';
import { Repeated } from '../common/repeated.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import { readKnownMethods } from '../methods/stored-methods.js';
import { FreshnessService } from '../scores/freshness.service.js';
import { publishDay } from './published-day.js';
import { restateDays } from './restate-days.js';

const LOOK_EVERY_MS = 60_000;

/** Publishes every watched country's score after each day's close, catches up days it missed, and restates what was corrected since. */
@Injectable()
export class PublicationsJob implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Repeated(
    LOOK_EVERY_MS,
    () => this.look(),
    (error) => this.logger.error({ job: 'publish', err: error }),
  );

  private isClosing = false;

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly freshness: FreshnessService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  /** Catching up years of days must not hold a server back that is told to stop: what is missing is published at the next start. */
  onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    return this.rounds.stop();
  }

  /** In this order: what is known when a day is published needs no restating. */
  private async look(): Promise<void> {
    await this.publishClosedDays();
    await this.restateDays();
  }

  async restateDays(): Promise<void> {
    const breath = new Breath();
    const restated = await restateDays(this.storage, {
      methods: await readKnownMethods(this.storage),
      today: this.clock.today(),
      isClosing: () => this.isClosing,
      giveWay: () => breath.taken(),
    });
    if (restated > 0) this.logger.info({ job: 'publish', restated });
  }

  /** Publishes every day that has closed since the last published one; the first time yesterday only. */
  async publishClosedDays(): Promise<void> {
    const yesterday = addDays(this.clock.today(), -1);
    const last = await this.storage.publications.lastDay();
    if (last !== null && last >= yesterday) return;
    for (let day: Day = last === null ? yesterday : addDays(last, 1); day <= yesterday; day = addDays(day, 1)) {
      if (this.isClosing) return;
      const published = await this.publishDay(day);
      this.logger.info({ published, day });
    }
  }

  /** The method is asked for once: somebody may publish another one while the day is computed. */
  private async publishDay(day: Day): Promise<number> {
    const { current } = await readKnownMethods(this.storage);
    await this.storage.methods.publish(current, methodHash(current));
    return publishDay(this.storage, day, await this.freshness.staleFeeds(), current);
  }
}
