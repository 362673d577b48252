import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { instantMs } from '#libs/events';
import { DELIVERY_STATES, type Storage } from '#libs/storage';
import type { KeptAnswers } from '../answers/kept-answers.js';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { LiveService } from '../live/live.service.js';
import { ScoresService } from '../scores/scores.service.js';
import { SourcesService } from '../sources/sources.service.js';

/** The services whose figures are told. */
@Injectable()
export class MeasuredParts {
  constructor(
    readonly live: LiveService,
    readonly scores: ScoresService,
    readonly sources: SourcesService,
  ) {}
}

/** Figures of the running server in the words of Prometheus. What the database knows is read when it is asked for. */
@Injectable()
export class MetricsService {
  readonly registry = new Registry();

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly parts: MeasuredParts,
  ) {
    // Event loop lag, memory, processor time.
    collectDefaultMetrics({ register: this.registry });
    this.addScoreCache();
    this.addFeeds();
    this.addImports();
    this.addAlerts();
    this.gauge('outbox_lag', 'Committed changes whose subscribers have not been told yet.', [], async (lag) =>
      lag.set(await this.parts.live.lag()),
    );
  }

  private addAlerts(): void {
    const help = 'Messages about alerts, by how they stand: failed and withheld ones need somebody.';
    this.gauge('alert_messages', help, ['state'], async (messages) => {
      const totals = await this.storage.alertDeliveries.totals();
      for (const state of DELIVERY_STATES) messages.set({ state }, totals.get(state) ?? 0);
    });
  }

  addAnswerCache({ memory }: KeptAnswers): void {
    this.gauge(
      'answer_cache_requests',
      'Questions that may be kept: answered from memory, or made.',
      ['found'],
      (requests) => {
        requests.set({ found: 'yes' }, memory.hits);
        requests.set({ found: 'no' }, memory.misses);
      },
    );
    this.gauge('answer_cache_size', 'Answers kept.', [], (size) => size.set(memory.size));
  }

  private addScoreCache(): void {
    const help = 'Scores asked for since the start: found computed, or computed then.';
    this.gauge('score_cache_requests', help, ['found'], (requests) => {
      requests.set({ found: 'yes' }, this.parts.scores.memory.hits);
      requests.set({ found: 'no' }, this.parts.scores.memory.misses);
    });
    this.gauge('score_cache_size', 'Scores kept computed.', [], (size) => size.set(this.parts.scores.memory.size));
  }

  private addFeeds(): void {
    this.gauge('feed_silence_seconds', 'Time since a feed was last heard.', ['feed'], async (silence) => {
      for (const { id, lastHeardAt } of await this.parts.sources.all())
        if (lastHeardAt !== null)
          silence.set({ feed: id }, (instantMs(this.clock.now()) - instantMs(lastHeardAt)) / 1000);
    });
    this.gauge('feed_stale', '1 for a feed that missed two of its intervals.', ['feed'], async (stale) => {
      for (const { id, freshness } of await this.parts.sources.all())
        stale.set({ feed: id }, freshness === 'stale' ? 1 : 0);
    });
  }

  private addImports(): void {
    const outcomes = ['accepted', 'duplicate', 'revised', 'rejected'] as const;
    this.gauge(
      'import_rows',
      'Rows of all imports so far, by what became of them.',
      ['source', 'outcome'],
      async (rows) => {
        for (const total of await this.storage.imports.totals())
          for (const outcome of outcomes) rows.set({ source: total.source, outcome }, total[outcome]);
      },
    );
  }

  private gauge<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    read: (gauge: Gauge<Label>) => Promise<void> | void,
  ): void {
    const gauge: Gauge<Label> = new Gauge({
      name: `faultline_${name}`,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      collect: () => read(gauge),
    });
  }
}
