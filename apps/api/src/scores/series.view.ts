import type { ScoreSeries } from '#libs/scoring';
import type { Day } from '#libs/events';
import type { Interval, SeriesParts } from '../common/enums.js';
import type { CoverageModel } from './coverage.model.js';
import type { LoadedRecord } from './records.cache.js';
import type { NamedSeriesModel, ScoreSeriesModel } from './series.model.js';
import type { SeriesQuestion } from './series-question.js';

export interface SeriesView extends ScoreSeriesModel {
  readonly question: SeriesQuestion;
  readonly loaded: LoadedRecord;
}

interface Parts {
  readonly days: ScoreSeries;
  readonly loaded: LoadedRecord;
  readonly question: SeriesQuestion;
  readonly coverage: CoverageModel;
  readonly interval: Interval;
  readonly parts: SeriesParts;
}

/** The columns of a series at the step and with the parts that were asked for. */
export function columnsOf({ days, loaded, question, coverage, interval, parts }: Parts): SeriesView {
  const rows = interval === 'day' ? null : lastOfEach(days.dates, interval);
  const isCovered = coveredFrom(coverage);
  const pick = <Value>(column: ArrayLike<Value>): (Value | null)[] =>
    (rows ?? days.dates.map((_, row) => row)).map((row) =>
      isCovered(days.dates[row] ?? '') ? (column[row] ?? null) : null,
    );
  const named = (columns: Readonly<Record<string, ArrayLike<number>>>): NamedSeriesModel[] =>
    Object.entries(columns).map(([id, column]) => ({ id, values: pick(column) }));
  return {
    country: loaded.record.country,
    dates: rows ? rows.map((row) => days.dates[row] ?? '') : days.dates,
    score: pick(days.score),
    low: pick(days.low),
    high: pick(days.high),
    labels: pick(days.labels),
    pillars: parts === 'none' ? [] : named(days.pillars),
    indicators: parts === 'indicators' ? named(days.indicators) : [],
    points: parts === 'none' ? [] : named(days.points),
    published: question.published,
    method: days.method,
    coverage,
    question,
    loaded,
  };
}

/** Before the first feed begins there is no score, not a score of zero. */
function coveredFrom({ from }: CoverageModel): (day: Day) => boolean {
  return (day) => from !== null && day >= from;
}

/** Row of the last day of each week (Monday to Sunday) or month. */
function lastOfEach(dates: readonly Day[], interval: Interval): number[] {
  const periodOf = interval === 'month' ? (day: Day) => day.slice(0, 7) : weekOf;
  return dates.flatMap((day, row) =>
    row + 1 < dates.length && periodOf(dates[row + 1] ?? '') === periodOf(day) ? [] : [row],
  );
}

/** 1970-01-01 was a Thursday. */
const weekOf = (day: Day): string => String(Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7));
