import { dayNumber, INDICATOR_IDS, PILLAR_IDS, type Day } from '#libs/events';
import { methodHash, type ScoreSeries } from '#libs/scoring';
import type { Interval, SeriesParts } from '../common/enums.js';
import type { CoverageModel } from './coverage.model.js';
import type { LoadedRecord } from './records.cache.js';
import { datesOf } from './series-dates.js';
import type { SeriesQuestion } from './series-question.js';
import type { NamedSeriesModel, ScoreSeriesModel } from './series.model.js';

export interface SeriesView extends ScoreSeriesModel {
  readonly question: SeriesQuestion;
  readonly loaded: LoadedRecord;
}

interface Parts {
  /** The days a feed covers, up to the end of the range; `null` = none. */
  readonly days: ScoreSeries | null;
  readonly loaded: LoadedRecord;
  readonly question: SeriesQuestion;
  readonly coverage: CoverageModel;
  readonly interval: Interval;
  readonly parts: SeriesParts;
}

type Column = ArrayLike<number> | undefined;

/** The columns of a series at the step and with the parts that were asked for; days no feed covers are null. */
export function columnsOf({ days, loaded, question, coverage, interval, parts }: Parts): SeriesView {
  const dates = datesOf(question.from, question.to, interval);
  const { pick, named } = pickerOf(dates, days);
  const computed: Partial<ScoreSeries> = days ?? {};
  const hasPillars = parts !== 'none';
  return {
    country: loaded.record.country,
    dates,
    score: pick(computed.score),
    low: pick(computed.low),
    high: pick(computed.high),
    labels: pick(computed.labels),
    pillars: named(hasPillars ? PILLAR_IDS : [], computed.pillars),
    indicators: named(parts === 'indicators' ? INDICATOR_IDS : [], computed.indicators),
    points: named(hasPillars ? PILLAR_IDS : [], computed.points),
    published: question.published,
    method: { version: question.method.version, hash: methodHash(question.method) },
    coverage,
    question,
    loaded,
  };
}

/** Takes from computed columns the rows of the dates that are shown. */
function pickerOf(dates: readonly Day[], days: ScoreSeries | null) {
  const first = dayNumber(days?.dates[0] ?? LAST_DAY);
  const rows = dates.map((day) => dayNumber(day) - first);
  const pick = <Value>(column: ArrayLike<Value> | undefined): (Value | null)[] =>
    rows.map((row) => column?.[row] ?? null);
  const named = <Id extends string>(ids: readonly Id[], columns: Readonly<Record<Id, Column>> | undefined) =>
    ids.map((id): NamedSeriesModel => ({ id, values: pick(columns?.[id]) }));
  return { pick, named };
}

/** Later than any row: nothing was computed. */
const LAST_DAY = '9999-12-31';
