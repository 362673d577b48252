import { addDays, type CountryRecord, type Day, dayNumber, type Instant } from '#libs/events';
import { type Method, type ScoreSeries, scoreOn, scoreSeries, type SeriesOptions } from '#libs/scoring';
import { isClose, type Moment, momentOf, momentsOf, type Period, wholeMs } from './moments.js';
import { NewsReader } from './news.js';
import type { CountryDetail, Observation } from './observation.js';

export interface ObservedPeriod extends Period {
  /** How far back `valueBefore` will be asked for, in days. */
  readonly lookBackDays?: number;
  /** Further moments at which it is looked at. */
  readonly alsoAt?: readonly Instant[];
  /** Weights other than the method's. */
  readonly weights?: NonNullable<SeriesOptions['weights']>;
  /** Absent = the latest. */
  readonly method?: Method;
}

/**
 * A country as it was known, oldest first: at `after` itself, without news – how things were before – then at every close of a day up to
 * `until`, and at every moment in between when something became known. Closes are those of the published series; moments within a day
 * are scored from the rows known then.
 */
export function* observe(record: CountryRecord, period: ObservedPeriod): Generator<Observation> {
  const news = new NewsReader(record);
  const start = momentOf(wholeMs(period.after));
  const levels = new Levels(record, start.on, period);
  news.until(start);
  for (const moment of [start, ...momentsOf(record, period, period.alsoAt)]) {
    const { at, on } = moment;
    let known: Level | null = null;
    // Rules on events ask for no score.
    const level = (): Level => (known ??= levels.at(moment));
    const fresh = news.until(moment);
    const country: CountryDetail = {
      get label() {
        return level().label;
      },
      get pillars() {
        return level().pillars;
      },
      get indicators() {
        return level().indicators;
      },
      news: fresh,
      standing: (id) => news.standing(id, moment),
      valueBefore: (days) => levels.closeOf(addDays(on, -days)),
    };
    yield {
      ...{ subject: record.country, at, on, country },
      get value() {
        return level().value;
      },
    };
  }
}

type Level = Pick<CountryDetail, 'label' | 'pillars' | 'indicators'> & { readonly value: number };

/** Scores at moments; the published series is computed when a close is asked for. */
class Levels {
  readonly #first: Day;
  #series: ScoreSeries | null = null;

  constructor(
    private readonly record: CountryRecord,
    start: Day,
    private readonly period: ObservedPeriod,
  ) {
    this.#first = addDays(start, -(period.lookBackDays ?? 0));
  }

  at(moment: Moment): Level {
    return isClose(moment) ? levelOf(this.#closes(), this.#index(moment.on)) : this.#within(moment);
  }

  /** 0 for a day that was not asked for. */
  closeOf(day: Day): number {
    return this.#closes().score[this.#index(day)] ?? 0;
  }

  #index(day: Day): number {
    return dayNumber(day) - dayNumber(this.#first);
  }

  #closes(): ScoreSeries {
    const last = momentOf(wholeMs(this.period.until)).on;
    return (this.#series ??= scoreSeries(this.record, this.#first, last, { ...this.#rules(), published: true }));
  }

  #within({ on, at }: Moment): Level {
    const { value, label, pillars, indicators } = scoreOn(this.record, on, { ...this.#rules(), asOf: at });
    return { value, label, pillars, indicators };
  }

  #rules(): SeriesOptions {
    const { weights, method } = this.period;
    return { ...(weights && { weights }), ...(method && { method }) };
  }
}

function levelOf({ score, labels, pillars, indicators }: ScoreSeries, index: number): Level {
  const at = <K extends string>(columns: Readonly<Record<K, Float64Array>>) =>
    Object.fromEntries(Object.entries<Float64Array>(columns).map(([id, column]) => [id, column[index] ?? 0])) as Record<
      K,
      number
    >;
  return { value: score[index] ?? 0, label: labels[index] ?? 'low', pillars: at(pillars), indicators: at(indicators) };
}
