import { dayNumber, INDICATOR_IDS, PILLAR_IDS, type Day, type RiskLabel } from '#libs/events';
import { methodHash, type ScoreSeries } from '#libs/scoring';
import { neverChanges } from '../answers/column.js';
import type { SeriesParts } from '../common/enums.js';
import type { CoverageModel } from './coverage.model.js';
import type { LoadedRecord } from './records.cache.js';
import type { SeriesDates } from './series-dates.js';
import type { SeriesQuestion } from './series-question.js';
import type { NamedSeriesModel, ScoreSeriesModel } from './series.model.js';

type Columns = Pick<
  ScoreSeriesModel,
  'dates' | 'score' | 'low' | 'high' | 'labels' | 'pillars' | 'indicators' | 'points'
>;
type Column<Value> = readonly (Value | null)[];

export interface SeriesView extends ScoreSeriesModel {
  readonly question: SeriesQuestion;
  readonly loaded: LoadedRecord;
  /** Hash of the last day as it was shown; `null` where it was not, or is not asked for. */
  readonly shownHash: string | null;
}

/**
 * The columns of a series at the step and with the parts that were asked for, each made when somebody first wants it; days no feed
 * covers are null.
 */
export class SeriesColumns implements Columns {
  private readonly first: number;
  private readonly made = new Map<string, Column<unknown> | readonly NamedSeriesModel[]>();

  /** `days`: those a feed covers, up to the end of the range; `null` = none. */
  constructor(
    private readonly shown: SeriesDates,
    private readonly days: ScoreSeries | null,
    private readonly parts: SeriesParts,
  ) {
    this.first = dayNumber(days?.dates[0] ?? LAST_DAY);
  }

  /** Values of all columns, made or not. */
  get size(): number {
    const parts = { none: 0, pillars: 2 * PILLAR_IDS.length, indicators: 2 * PILLAR_IDS.length + INDICATOR_IDS.length };
    return this.dates.length * (COLUMNS + parts[this.parts]);
  }

  get dates(): readonly Day[] {
    return this.shown.dates;
  }
  get score(): Column<number> {
    return this.once('score', () => this.pick(this.days?.score));
  }
  get low(): Column<number> {
    return this.once('low', () => this.pick(this.days?.low));
  }
  get high(): Column<number> {
    return this.once('high', () => this.pick(this.days?.high));
  }
  get labels(): Column<RiskLabel> {
    return this.once('labels', () => this.pick(this.days?.labels));
  }
  get pillars(): readonly NamedSeriesModel[] {
    return this.once('pillars', () => this.named(this.parts === 'none' ? [] : PILLAR_IDS, this.days?.pillars));
  }
  get indicators(): readonly NamedSeriesModel[] {
    const ids = this.parts === 'indicators' ? INDICATOR_IDS : [];
    return this.once('indicators', () => this.named(ids, this.days?.indicators));
  }
  get points(): readonly NamedSeriesModel[] {
    return this.once('points', () => this.named(this.parts === 'none' ? [] : PILLAR_IDS, this.days?.points));
  }

  private once<Made extends Column<unknown> | readonly NamedSeriesModel[]>(name: string, make: () => Made): Made {
    const made = (this.made.get(name) as Made | undefined) ?? make();
    this.made.set(name, made);
    return made;
  }

  private pick<Value>(column: ArrayLike<Value> | undefined): Column<Value> {
    const { numbers } = this.shown;
    return neverChanges(numbers.map((number) => column?.[number - this.first] ?? null));
  }

  private named<Id extends string>(
    ids: readonly Id[],
    columns: Readonly<Record<Id, ArrayLike<number>>> | undefined,
  ): NamedSeriesModel[] {
    return ids.map((id) => ({ id, values: this.pick(columns?.[id]) }));
  }
}

/** Score, both ends of its band, and label. */
const COLUMNS = 4;
/** Later than any row: nothing was computed. */
const LAST_DAY = '9999-12-31';

interface Parts {
  readonly columns: SeriesColumns;
  readonly loaded: LoadedRecord;
  readonly question: SeriesQuestion;
  readonly coverage: CoverageModel;
  readonly shownHash: string | null;
}

/** What the fields of a series are resolved from. Columns nobody asks for are never made. */
export function seriesViewOf({ columns, loaded, question, coverage, shownHash }: Parts): SeriesView {
  return {
    country: loaded.record.country,
    published: question.published,
    method: { version: question.method.version, hash: methodHash(question.method) },
    coverage,
    question,
    loaded,
    shownHash,
    dates: columns.dates,
    get score() {
      return columns.score;
    },
    get low() {
      return columns.low;
    },
    get high() {
      return columns.high;
    },
    get labels() {
      return columns.labels;
    },
    get pillars() {
      return columns.pillars;
    },
    get indicators() {
      return columns.indicators;
    },
    get points() {
      return columns.points;
    },
  };
}
