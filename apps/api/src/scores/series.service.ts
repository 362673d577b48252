import { Injectable } from '@nestjs/common';
import { dayFromNumber, dayNumber, type CountryCode } from '#libs/events';
import { scoreSeries, type Method, type ScoreSeries } from '#libs/scoring';
import type { PublishedScore } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkRange } from '../common/day-range.js';
import { NewestCache } from '../common/newest.cache.js';
import { MethodsService } from '../methods/methods.service.js';
import type { CoverageModel } from './coverage.model.js';
import type { LoadedRecord } from './records.cache.js';
import type { RecordsLoader } from './records.loader.js';
import { asShown } from './as-shown.js';
import { checkAsOf, keyOf } from './score-question.js';
import type { SeriesArgs } from './scores.args.js';
import { ScoresService } from './scores.service.js';
import type { SeriesQuestion } from './series-question.js';
import { datesOf } from './series-dates.js';
import { SeriesColumns, seriesViewOf, type SeriesView } from './series.view.js';

/** A computed range of days; a longer one takes its place. */
interface CachedSeries {
  readonly from: number;
  readonly to: number;
  readonly series: ScoreSeries;
}

type SeriesRange = Pick<SeriesArgs, 'from' | 'to' | 'asOf' | 'method' | 'weights'>;

/** What of a range has scores; `days` is `null` where no feed covers any of it. */
export interface CoveredDays {
  readonly days: ScoreSeries | null;
  readonly loaded: LoadedRecord;
  readonly coverage: CoverageModel;
}

/** Days kept over all countries; a day is some 25 numbers of 8 bytes. */
const DAYS_KEPT = 500_000;
/** Values kept as they were last shown, all columns counted; one is 8 bytes and its text some 18. */
const SHOWN_VALUES_KEPT = 3_000_000;

@Injectable()
export class SeriesService {
  private readonly computed = new NewestCache<CachedSeries>(DAYS_KEPT, ({ from, to }) => to - from + 1);
  private readonly shown = new NewestCache<SeriesColumns>(SHOWN_VALUES_KEPT, ({ size }) => size);

  constructor(
    private readonly clock: Clock,
    private readonly methods: MethodsService,
    private readonly scores: ScoresService,
  ) {}

  /** @throws UserError for what cannot be asked. */
  question({ from, to, asOf, ...weighing }: SeriesRange): SeriesQuestion {
    checkRange({ from, to });
    return {
      from,
      to,
      asOf: checkAsOf(asOf?.at, this.clock.now()),
      published: asOf?.published === true,
      isMethodNamed: weighing.method != null,
      ...this.methods.weighing(weighing),
    };
  }

  /** The series in columns; days no feed covers are null. Counts against the country-years of the request. */
  async series(loader: RecordsLoader, country: CountryCode, args: SeriesArgs): Promise<SeriesView> {
    const question = this.question(args);
    loader.budget.spend(dayNumber(question.to) - dayNumber(question.from) + 1);
    const { days, loaded, coverage, shown } = await this.shownDays(loader, country, question);
    const { interval, parts } = args;
    const columns =
      shown.length > 0
        ? new SeriesColumns(datesOf(question.from, question.to, interval), days, parts)
        : this.columns({ days, loaded, question, coverage }, args);
    const last = shown.at(-1);
    const shownHash =
      last?.on === question.to && this.shownMethod(question)(last.methodVersion) ? last.inputHash : null;
    return seriesViewOf({ columns, loaded, question, coverage, shownHash });
  }

  /** The days of the range that a feed covers; of a series as published, those that were published as they were shown. */
  async shownDays(
    loader: RecordsLoader,
    country: CountryCode,
    question: SeriesQuestion,
  ): Promise<CoveredDays & { readonly shown: readonly PublishedScore[] }> {
    const [covered, shown] = await Promise.all([
      this.covered(loader, country, question),
      // Weights of a caller were never shown to anybody.
      question.published && question.weights === null ? loader.shown.load({ country, ...question }) : [],
    ]);
    return { ...covered, days: covered.days && asShown(covered.days, shown, this.shownMethod(question)), shown };
  }

  /** The days of the range that a feed covers, with what they stand on. */
  async covered(loader: RecordsLoader, country: CountryCode, question: SeriesQuestion): Promise<CoveredDays> {
    const [loaded, coverage] = await Promise.all([
      loader.record(country),
      this.scores.coverage(loader, country, { on: question.to, asOf: question.asOf }),
    ]);
    loader.budget.check();
    loader.endsNow ||= question.published && !this.scores.isOver(question.to);
    const part = coveredPart(question, coverage);
    return { days: part && this.days(loaded, part, coverage), loaded, coverage };
  }

  /** As published means under the method of its day, unless the caller wants to see all days under one. */
  private shownMethod({ method, isMethodNamed }: SeriesQuestion): (version: string) => Method | undefined {
    return (version) => (isMethodNamed && version !== method.version ? undefined : this.methods.byVersion(version));
  }

  private columns({ days, loaded, question, coverage }: Shown, { interval, parts }: SeriesArgs): SeriesColumns {
    const { from, to } = question;
    const key = `${seriesKey(loaded, question, coverage.state === 'stale')} ${coverage.from} ${from} ${to} ${interval} ${parts}`;
    const known = this.shown.get(key, loaded.version) ?? new SeriesColumns(datesOf(from, to, interval), days, parts);
    this.shown.set(key, loaded.version, known);
    return known;
  }

  /** Every day of the range, computed or from the cache. */
  days(loaded: LoadedRecord, question: SeriesQuestion, { state }: Pick<CoverageModel, 'state'>): ScoreSeries {
    const isStale = state === 'stale';
    const key = seriesKey(loaded, question, isStale);
    const from = dayNumber(question.from);
    const to = dayNumber(question.to);
    const known = this.computed.get(key, loaded.version);
    const wide =
      known && known.from <= from && known.to >= to ? known : this.compute({ loaded, question, isStale, known });
    this.computed.set(key, loaded.version, wide);
    return wide.from === from && wide.to === to ? wide.series : cut(wide.series, from - wide.from, to - wide.from + 1);
  }

  private compute({ loaded, question, isStale, known }: Computation): CachedSeries {
    const from = Math.min(dayNumber(question.from), known?.from ?? Infinity);
    const to = Math.max(dayNumber(question.to), known?.to ?? -Infinity);
    const { asOf, published, method, weights } = question;
    const options = { asOf, published, method, weights, stale: isStale };
    return { from, to, series: scoreSeries(loaded.record, dayFromNumber(from), dayFromNumber(to), options) };
  }
}

type Shown = CoveredDays & { readonly question: SeriesQuestion };

/** Equal text and version of the record, equal numbers on every day. */
const seriesKey = ({ record }: LoadedRecord, question: SeriesQuestion, isStale: boolean): string =>
  `${record.country} ${isStale} ${question.published} ${keyOf(question)}`;

interface Computation {
  readonly loaded: LoadedRecord;
  readonly question: SeriesQuestion;
  readonly isStale: boolean;
  readonly known: CachedSeries | undefined;
}

/** Before the first feed begins there is no score, not a score of zero: those days are not computed. */
function coveredPart(question: SeriesQuestion, { from }: CoverageModel): SeriesQuestion | null {
  if (from === null || from > question.to) return null;
  return from > question.from ? { ...question, from } : question;
}

/** Columns `[start, end)` of a longer series; views, not copies. */
function cut(series: ScoreSeries, start: number, end: number): ScoreSeries {
  const columns = <Columns extends Record<string, Float64Array>>(all: Columns): Columns =>
    Object.fromEntries(Object.entries(all).map(([id, column]) => [id, column.subarray(start, end)])) as Columns;
  return {
    ...series,
    dates: series.dates.slice(start, end),
    score: series.score.subarray(start, end),
    low: series.low.subarray(start, end),
    high: series.high.subarray(start, end),
    labels: series.labels.slice(start, end),
    pillars: columns(series.pillars),
    indicators: columns(series.indicators),
    points: columns(series.points),
  };
}
