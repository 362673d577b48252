import { addDays, type CountryRecord, type Day, dayNumber } from '#libs/events';
import { type ScoreSeries, scoreOn, scoreSeries } from '#libs/scoring';
import { type Moment, momentsOf } from './moments.js';
import { NewsReader } from './news.js';
import type { Observation } from './observation.js';

export interface ObservedPeriod {
  readonly from: Day;
  /** Last day, inclusive. */
  readonly to: Day;
  /** How far back `valueBefore` will be asked for, in days. */
  readonly lookBackDays?: number;
}

/**
 * A country as it was known at every close of a period, and at every moment in between when something became known, oldest first. Closes are
 * those of the published series; moments within a day are scored from the rows known then.
 */
export function* observe(record: CountryRecord, period: ObservedPeriod): Generator<Observation> {
  const { from, to, lookBackDays = 0 } = period;
  const first = addDays(from, -lookBackDays);
  const closes = scoreSeries(record, first, to, { published: true });
  const index = (day: Day): number => dayNumber(day) - dayNumber(first);
  const news = new NewsReader(record);
  const before = addDays(from, -1);
  news.until(...endOf(before));
  for (const moment of momentsOf(record, from, to)) {
    const { at, on, ms } = moment;
    yield {
      ...{ country: record.country, at, on },
      ...(isClose(moment) ? atClose(closes, index(on)) : within(record, moment)),
      news: news.until(ms, at),
      valueBefore: (days) => closes.score[index(addDays(on, -days))] ?? 0,
    };
  }
}

const MS_PER_DAY = 86_400_000;
const isClose = ({ ms }: Moment): boolean => ms % MS_PER_DAY === 0;
const endOf = (day: Day): [number, string] => {
  const ms = (dayNumber(day) + 1) * MS_PER_DAY;
  return [ms, new Date(ms).toISOString()];
};

type Levels = Pick<Observation, 'value' | 'label' | 'pillars' | 'indicators'>;

function within(record: CountryRecord, { on, at }: Moment): Levels {
  const { value, label, pillars, indicators } = scoreOn(record, on, { asOf: at });
  return { value, label, pillars, indicators };
}

function atClose({ score, labels, pillars, indicators }: ScoreSeries, index: number): Levels {
  const at = <K extends string>(columns: Readonly<Record<K, Float64Array>>) =>
    Object.fromEntries(Object.entries<Float64Array>(columns).map(([id, column]) => [id, column[index] ?? 0])) as Record<
      K,
      number
    >;
  return { value: score[index] ?? 0, label: labels[index] ?? 'low', pillars: at(pillars), indicators: at(indicators) };
}
