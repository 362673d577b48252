import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Listening, Storage } from '#libs/storage';
import { Repeated } from '../common/repeated.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import { AlertWatchService } from './alert-watch.service.js';

const LOOK_EVERY_MS = 15_000;

/** Looks for alerts at the start, after every committed change, and often enough to notice the close of a day. */
@Injectable()
export class AlertWatchJob implements OnApplicationBootstrap, OnModuleDestroy {
  private listening: Listening | null = null;
  private readonly rounds = new Repeated(
    LOOK_EVERY_MS,
    () => this.look(),
    (error) => this.logger.error({ job: 'alerts', err: error }),
  );

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly watch: AlertWatchService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.rounds.start();
    this.listening = await this.storage.changes.listen(({ kind }) => {
      if (kind !== 'alert') this.rounds.wake();
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.listening?.close();
    await this.rounds.stop();
  }

  private async look(): Promise<void> {
    const raised = await this.watch.look();
    if (raised > 0) this.logger.info({ job: 'alerts', raised });
  }
}
