import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Day } from '#libs/events';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { Repeated } from '../common/repeated.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import { freezeOutlooks, isLateFor } from './freeze-outlooks.js';

const LOOK_EVERY_MS = 3_600_000;

/** Freezes the outlooks of each month in its first days. A month that was missed is not made up: it would not be as published. */
@Injectable()
export class OutlooksJob implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Repeated(
    LOOK_EVERY_MS,
    () => this.freezeThisMonth(),
    (error) => this.logger.error({ job: 'outlooks', err: error }),
  );
  private lastLook: Day | null = null;

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

  /** Once a day in the first days of a month; returns how many outlooks were frozen. */
  async freezeThisMonth(): Promise<number> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const freezing = { month: today.slice(0, 'YYYY-MM'.length), now };
    if (isLateFor(freezing) || this.lastLook === today) return 0;
    const frozen = await freezeOutlooks(this.storage, freezing);
    this.lastLook = today;
    if (frozen > 0) this.logger.info({ job: 'outlooks', month: freezing.month, frozen });
    return frozen;
  }
}
