import { dayFromNumber, dayNumber, type Day } from '#libs/events';
import { neverChanges } from '../answers/column.js';
import type { Interval } from '../common/enums.js';
import { LruCache } from '../common/lru.cache.js';

/** The days a series shows, oldest first, as text and as day numbers. */
export interface SeriesDates {
  readonly dates: readonly Day[];
  readonly numbers: readonly number[];
}

/** Days kept over all ranges: callers ask for the same few ranges of many countries. */
const DAYS_KEPT = 200_000;
const known = new LruCache<SeriesDates>(DAYS_KEPT, ({ dates }) => dates.length);

/** Every day of the range, or the last day of each of its weeks or months. */
export function datesOf(from: Day, to: Day, interval: Interval): SeriesDates {
  const key = `${from} ${to} ${interval}`;
  const dates = known.get(key) ?? computeDates(from, to, interval);
  known.set(key, dates);
  return dates;
}

function computeDates(from: Day, to: Day, interval: Interval): SeriesDates {
  const first = dayNumber(from);
  const every = Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => first + index);
  const days = every.map((number) => dayFromNumber(number));
  const periodOf = PERIODS[interval];
  const isShown = every.map((number, row) => {
    const next = every[row + 1];
    return next === undefined || periodOf(number, days[row]) !== periodOf(next, days[row + 1]);
  });
  const dates = neverChanges(days.filter((_, row) => isShown[row]));
  return { dates, numbers: every.filter((_, row) => isShown[row]) };
}

/** Which day, week (Monday to Sunday; 1970-01-01 was a Thursday) or month a day belongs to. */
const PERIODS: Readonly<Record<Interval, (number: number, day?: Day) => number | string | undefined>> = {
  day: (number) => number,
  week: (number) => Math.floor((number + 3) / 7),
  month: (_, day) => day?.slice(0, 7),
};
