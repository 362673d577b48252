import { Injectable } from '@nestjs/common';
import { closeOfDay, instantMs, type CountryCode, type Day, type Instant } from '#libs/events';
import { scoreChange, scoreOn, type Score, type ScoreChange, type ScoreOptions } from '#libs/scoring';
import { Clock } from '../common/clock.js';
import { NewestCache } from '../common/newest.cache.js';
import { MethodsService } from '../methods/methods.service.js';
import { coverageOf } from './coverage.js';
import type { CoverageModel } from './coverage.model.js';
import { FreshnessService } from './freshness.service.js';
import type { LoadedRecord } from './records.cache.js';
import type { RecordsLoader } from './records.loader.js';
import { checkAsOf, keyOf, type ScoreQuestion } from './score-question.js';
import { viewOf, type ScoreSummary, type ScoreView } from './score.view.js';
import type { ScoreArgs } from './scores.args.js';

const SUMMARIES_KEPT = 20_000;
/** A score of a country with many events has thousands of lines, some 1 KB each. */
const LEDGER_LINES_KEPT = 20_000;
const CHANGE_LINES_KEPT = 50_000;

const linesOf = ({ contributions }: Pick<Score | ScoreChange, 'contributions'>): number => 1 + contributions.length;

/** Scores of countries on days; each computed once per version of the country's record. */
@Injectable()
export class ScoresService {
  private readonly summaries = new NewestCache<ScoreSummary>(SUMMARIES_KEPT);
  private readonly ledgers = new NewestCache<Score>(LEDGER_LINES_KEPT, linesOf);
  private readonly hashes = new NewestCache<string>(SUMMARIES_KEPT);
  private readonly changes = new NewestCache<ScoreChange>(CHANGE_LINES_KEPT, linesOf);

  constructor(
    private readonly clock: Clock,
    private readonly methods: MethodsService,
    private readonly freshness: FreshnessService,
  ) {}

  /** How the memory of scores fares. */
  get memory(): { readonly hits: number; readonly misses: number; readonly size: number } {
    return this.summaries.memory;
  }

  /** Fills in today, everything known, the newest method and its weights. @throws UserError for what cannot be asked. */
  question({ on, asOf, ...weighing }: ScoreArgs): ScoreQuestion {
    return {
      on: on ?? this.clock.today(),
      asOf: checkAsOf(asOf, this.clock.now()),
      ...this.methods.weighing(weighing),
    };
  }

  /** False for a day whose close is still to come. */
  isOver(day: Day): boolean {
    return day < this.clock.today();
  }

  /** The moment a day was published: its close, or now for a day that is not over. */
  closeOrNow(day: Day): Instant {
    const close = closeOfDay(day);
    const now = this.clock.now();
    return instantMs(close) < instantMs(now) ? close : now;
  }

  /** `null` where nobody watches the country on that day; its coverage says why. */
  async score(loader: RecordsLoader, country: CountryCode, question: ScoreQuestion): Promise<ScoreView | null> {
    const [loaded, coverage] = await Promise.all([loader.record(country), this.coverage(loader, country, question)]);
    if (coverage.state === 'unmonitored') return null;
    return viewOf({ question, loaded, coverage, summary: this.summary(loaded, question, coverage) });
  }

  async coverage(
    loader: RecordsLoader,
    country: CountryCode,
    question: Pick<ScoreQuestion, 'on' | 'asOf'>,
  ): Promise<CoverageModel> {
    const [rows, staleFeeds, { record }] = await Promise.all([
      loader.coverageRows(),
      // What was stale at an earlier moment is not known; an earlier view is taken as fresh.
      question.asOf === null ? this.freshness.staleFeeds() : NONE,
      loader.record(country),
    ]);
    return coverageOf({ country, on: question.on, asOf: question.asOf, staleFeeds }, rows, record);
  }

  /** The whole score with its ledger and hash. */
  ledger(loaded: LoadedRecord, question: ScoreQuestion, { state }: Pick<CoverageModel, 'state'>): Score {
    const isStale = state === 'stale';
    const key = cacheKey(loaded, question, isStale);
    const known = this.ledgers.get(key, loaded.version);
    if (known) return known;
    const score = scoreOn(loaded.record, question.on, optionsOf(question, isStale));
    this.ledgers.set(key, loaded.version, score);
    return score;
  }

  /** Hash of everything the score is computed from. */
  hash(loaded: LoadedRecord, question: ScoreQuestion, coverage: Pick<CoverageModel, 'state'>): string {
    const key = cacheKey(loaded, question, coverage.state === 'stale');
    const known = this.hashes.get(key, loaded.version) ?? this.ledger(loaded, question, coverage).hash;
    this.hashes.set(key, loaded.version, known);
    return known;
  }

  /** What moved the score between an earlier day and the day of the question. */
  change(
    loaded: LoadedRecord,
    { from, ...question }: ScoreQuestion & { readonly from: Day },
    { state }: Pick<CoverageModel, 'state'>,
  ): ScoreChange {
    const isStale = state === 'stale';
    const key = `${from} ${cacheKey(loaded, question, isStale)}`;
    const known =
      this.changes.get(key, loaded.version) ??
      scoreChange(loaded.record, from, question.on, optionsOf(question, isStale));
    this.changes.set(key, loaded.version, known);
    return known;
  }

  /** The score without its ledger. */
  summary(loaded: LoadedRecord, question: ScoreQuestion, coverage: Pick<CoverageModel, 'state'>): ScoreSummary {
    const key = cacheKey(loaded, question, coverage.state === 'stale');
    const known = this.summaries.get(key, loaded.version);
    if (known) return known;
    const { value, low, high, label, pillars, indicators, method } = this.ledger(loaded, question, coverage);
    const summary = { value, low, high, label, pillars, indicators, method };
    this.summaries.set(key, loaded.version, summary);
    return summary;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The question in the words of the scoring library. */
export const optionsOf = ({ asOf, method, weights }: Omit<ScoreQuestion, 'on'>, stale: boolean): ScoreOptions => ({
  asOf,
  method,
  weights,
  stale,
});

const cacheKey = ({ record }: LoadedRecord, question: ScoreQuestion, isStale: boolean): string =>
  `${record.country} ${question.on} ${isStale} ${keyOf(question)}`;
