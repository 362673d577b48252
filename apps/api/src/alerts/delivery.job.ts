import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { instantMs, type Instant } from '#libs/events';
import type { DeliveryClaim, Listening, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { Repeated } from '../common/repeated.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import { DeliveryFailure } from './delivery-failure.error.js';
import { DELIVERY_PLAN, nextAttemptMs, type DeliveryPlan } from './delivery-plan.js';

const LOOK_EVERY_MS = 5_000;
const LEASE_MS = 60_000;
const LONGEST_PROBLEM = 300;

/** Sends what is due; of several servers on one store, one sends each message. A message that was cut off is sent again under its id. */
@Injectable()
export class DeliveryJob implements OnApplicationBootstrap, OnModuleDestroy {
  private listening: Listening | null = null;
  private isStopping = false;
  private readonly rounds = new Repeated(
    LOOK_EVERY_MS,
    () => this.sendDue(),
    (error) => this.logger.error({ job: 'deliveries', err: error }),
  );

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(DELIVERY_PLAN) private readonly plan: DeliveryPlan,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.rounds.start();
    this.listening = await this.storage.changes.listen(({ kind }) => {
      if (kind === 'alert') this.rounds.wake();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.listening?.close();
    await this.rounds.stop();
  }

  /** Sends every message that is due, the longest due first. */
  async sendDue(): Promise<void> {
    for (;;) {
      if (this.isStopping) return;
      const now = this.clock.now();
      const claim = await this.storage.alertDeliveries.claim(now, after(now, LEASE_MS));
      if (!claim) return;
      await this.send(claim);
    }
  }

  private async send(claim: DeliveryClaim): Promise<void> {
    try {
      await this.plan.send(claim, this.clock.now());
      await this.storage.alertDeliveries.delivered(claim, this.clock.now());
    } catch (error) {
      await this.noteFailure(claim, error);
    }
  }

  private async noteFailure(claim: DeliveryClaim, error: unknown): Promise<void> {
    const isExpected = error instanceof DeliveryFailure;
    const problem = (isExpected ? error.message : 'Internal error; the log of the server says more.').slice(
      0,
      LONGEST_PROBLEM,
    );
    const at = this.clock.now();
    const wait = isExpected && error.isFinal ? null : nextAttemptMs(claim.attempts + 1, this.plan.random());
    const next = wait === null ? null : after(at, wait);
    this.logger.warn({ job: 'deliveries', delivery: claim.id, problem, next, ...(isExpected ? {} : { err: error }) });
    await this.storage.alertDeliveries.missed(claim, { at, problem, next });
  }
}

const after = (now: Instant, ms: number): Instant => new Date(instantMs(now) + ms).toISOString();
