import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import type { CountryCode } from '#libs/events';
import type { Change, Listening, Storage } from '#libs/storage';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import type { ImportView } from '../imports/import.view.js';
import { ImportsService } from '../imports/imports.service.js';
import type { QueueStateModel } from './queue-state.model.js';
import { runsToEnd } from './import-runs.js';
import { mapped } from './mapped-iterator.js';
import { TodayService, type ScoreChangedView } from './today.service.js';

interface Topics {
  readonly scoreChanged: ScoreChangedView;
  readonly eventReported: EventView;
  readonly importProgress: ImportView;
  readonly queueChanged: QueueStateModel;
  /** Id of the alert: whose it is, is looked up for each listener. */
  readonly alertRaised: string;
}

/** Tells subscribers what was committed, by whichever process. */
@Injectable()
export class LiveService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly topics = new PubSub();
  private readonly stopping = new AbortController();
  private prepared: Promise<void> = Promise.resolve();
  private listening: Listening | null = null;
  /** Sequence of the last change that was told. */
  private told = 0;

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly today: TodayService,
    private readonly imports: ImportsService,
  ) {
    imports.onProgress((run) => void this.topics.publish('importProgress', run));
  }

  async onApplicationBootstrap(): Promise<void> {
    const after = await this.storage.changes.last();
    this.told = after;
    // Changes that come meanwhile wait for it; requests do not.
    this.prepared = this.today.prepare(this.stopping.signal).catch((error: unknown) => this.warn(error));
    this.listening = await this.storage.changes.listen((change) => this.prepared.then(() => this.tell(change)), {
      after,
      onError: (error) => this.warn(error),
    });
  }

  /** Committed changes whose subscribers have not been told yet. */
  async lag(): Promise<number> {
    return Math.max(0, (await this.storage.changes.last()) - this.told);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.listening?.close();
    await this.prepared;
  }

  private warn(error: unknown): void {
    if (!this.stopping.signal.aborted) this.logger.warn({ listening: true, err: error });
  }

  /** Moves of at least `minDelta` points, either way. */
  scoreChanges(countries: readonly CountryCode[] | null, minDelta: number): AsyncIterable<ScoreChangedView> {
    return this.each('scoreChanged', (move) => isAmong(move.country, countries) && Math.abs(move.delta) >= minDelta);
  }

  reportedEvents(countries: readonly CountryCode[] | null): AsyncIterable<EventView> {
    return this.each('eventReported', (event) => isAmong(event.country, countries));
  }

  /** How the import is doing now, then after each of its chunks, up to its end. @throws UserError for an id no import has */
  async importRuns(id: string): Promise<AsyncIterable<ImportView>> {
    await this.imports.existing(id);
    return runsToEnd(
      this.each('importProgress', (run) => run.id === id),
      () => this.imports.byId(id),
    );
  }

  /** How many proposals wait, after each report that came in and each decision. */
  queueChanges(): AsyncIterable<QueueStateModel> {
    return this.each('queueChanged', () => true);
  }

  /** Ids of alerts as they are raised, whoever's they are. */
  raisedAlerts(): AsyncIterableIterator<string> {
    return this.each('alertRaised', () => true);
  }

  private each<Topic extends keyof Topics>(
    topic: Topic,
    isWanted: (message: Topics[Topic]) => boolean,
  ): AsyncIterableIterator<Topics[Topic]> {
    const messages = this.topics.asyncIterableIterator<Topics[Topic]>(topic);
    return mapped(messages, (message) => (isWanted(message) ? message : undefined));
  }

  private async tell(change: Change): Promise<void> {
    await this.tellSubject(change);
    const moved = change.countries.filter(({ fromDay }) => fromDay !== null).map(({ country }) => country);
    for await (const move of this.today.moves(moved)) await this.topics.publish('scoreChanged', move);
    this.told = change.sequence;
  }

  private async tellSubject({ kind, subject, countries }: Change): Promise<void> {
    if (kind === 'method') await this.today.prepare(this.stopping.signal);
    if (kind === 'review') await this.topics.publish('queueChanged', { waiting: await this.storage.reviews.count({}) });
    if (subject === null) return;
    if (kind === 'import') await this.tellImport(subject);
    if (kind === 'event') for (const { country } of countries) await this.tellEvent(country, subject);
    if (kind === 'alert') await this.topics.publish('alertRaised', subject);
  }

  private async tellEvent(country: CountryCode, id: string): Promise<void> {
    const [event] = await this.storage.events.byIds([{ country, id }]);
    if (event) await this.topics.publish('eventReported', eventViewOf(event, null));
  }

  private async tellImport(id: string): Promise<void> {
    const run = await this.imports.byId(id);
    if (run) await this.topics.publish('importProgress', run);
  }
}

const isAmong = (country: CountryCode, countries: readonly CountryCode[] | null): boolean =>
  countries === null || countries.includes(country);
