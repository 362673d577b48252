import { type CountryCode, type CountryRecord, type Day, type Instant, type RiskLabel, UserError } from '#libs/events';
import { dayFromNumber, dayNumber, INDICATOR_IDS, type IndicatorId, PILLAR_IDS } from '#libs/events';
import type { PillarId } from '#libs/events';
import { momentAt } from '../ledger/knowledge.js';
import { dayState } from '../ledger/day-state.js';
import { type KnownRecord, knownRecord } from '../ledger/known-record.js';
import { weightTable } from '../ledger/weights.js';
import { LATEST_METHOD } from '../methods/catalogue.js';
import { methodHash } from '../methods/method-hash.js';
import type { ScoreOptions, SeriesOptions } from '../score-options.js';
import type { CompiledRecord } from './compiled-record.js';
import { runSeries, type SeriesColumns, type SeriesFrame } from './kernel.js';
import { loadColumns } from './load-columns.js';
import { pillarPoints, pillarRisks } from './pillar-columns.js';
import { runPublished } from './published.js';
import { labelsOf } from './series-labels.js';

/** Daily scores of one country as columns, oldest day first; 0 – 100, high = more risk. */
export interface ScoreSeries {
  readonly country: CountryCode;
  readonly asOf: Instant | null;
  readonly published: boolean;
  readonly method: { readonly version: string; readonly hash: string };
  readonly dates: readonly Day[];
  readonly score: Float64Array;
  /** The 90 % band. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly labels: readonly RiskLabel[];
  readonly pillars: Readonly<Record<PillarId, Float64Array>>;
  readonly indicators: Readonly<Record<IndicatorId, Float64Array>>;
  /** Points of each pillar; they add up to the score. */
  readonly points: Readonly<Record<PillarId, Float64Array>>;
}

/**
 * The score of every day from `from` to `to`, both included, equal to `scoreOn` of each day to 1e-9.
 * @throws UserError BAD_USER_INPUT when `to` is before `from`, or for weights the method does not allow.
 */
// oxlint-disable-next-line max-params -- two days in a row, as in every function over a period
export function scoreSeries(record: CountryRecord, from: Day, to: Day, options: SeriesOptions = {}): ScoreSeries {
  const frame = seriesFrame(from, to, options);
  const published = options.published ?? false;
  const known = knownRecord(record, momentAt(from, options), frame.method);
  const columns = published ? runPublished(record, frame) : runSeries(loadColumns(known.terms), frame);
  const knownOn = (day: number): KnownRecord =>
    published ? knownRecord(record, momentAt(dayFromNumber(day), options), frame.method) : known;
  const scoreBefore = (day: number): number => dayState(knownOn(day), day, frame.weights).value;
  return {
    country: record.country,
    asOf: published ? null : (options.asOf ?? null),
    published,
    ...describeColumns(columns, frame),
    labels: labelsOf(columns.score, { first: frame.first, scoreBefore, rule: frame.method.labels }),
  };
}

export interface CompiledSeriesOptions extends Pick<ScoreOptions, 'weights' | 'stale'> {
  /** Filled and returned instead of fresh columns; must be as long as the period. */
  readonly columns?: SeriesColumns;
}

/**
 * The bare columns of a series from a record compiled before: for many countries, periods or weights in a row. `options`
 * cannot change what the record was compiled with.
 * @throws UserError BAD_USER_INPUT as `scoreSeries`.
 */
// oxlint-disable-next-line max-params -- two days in a row, as in every function over a period
export function compiledSeries(
  { loads, method }: CompiledRecord,
  from: Day,
  to: Day,
  { columns, ...options }: CompiledSeriesOptions = {},
): SeriesColumns {
  return runSeries(loads, seriesFrame(from, to, { ...options, method }), columns);
}

function seriesFrame(from: Day, to: Day, options: ScoreOptions): SeriesFrame {
  const method = options.method ?? LATEST_METHOD;
  if (to < from) throw new UserError('BAD_USER_INPUT', `The last day, ${to}, is before the first, ${from}.`, 'to');
  return {
    first: dayNumber(from),
    last: dayNumber(to),
    method,
    weights: weightTable(method, options.weights),
    stale: options.stale ?? false,
  };
}

type Described = Omit<ScoreSeries, 'country' | 'asOf' | 'published' | 'labels'>;

function describeColumns(
  { indicators, pillarHalvings, score, low, high }: SeriesColumns,
  frame: SeriesFrame,
): Described {
  const named = <K extends string>(ids: readonly K[], values: readonly Float64Array[]) =>
    Object.fromEntries(ids.map((id, index) => [id, values[index]])) as Record<K, Float64Array>;
  return {
    method: { version: frame.method.version, hash: methodHash(frame.method) },
    dates: Array.from(score, (_, at) => dayFromNumber(frame.first + at)),
    score,
    low,
    high,
    pillars: named(PILLAR_IDS, pillarHalvings.map(pillarRisks)),
    indicators: named<IndicatorId>(INDICATOR_IDS, indicators),
    points: named<PillarId>(PILLAR_IDS, pillarPoints(pillarHalvings, score, frame.weights)),
  };
}
