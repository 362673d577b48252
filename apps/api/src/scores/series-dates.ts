import { dayFromNumber, dayNumber, type Day } from '#libs/events';
import type { Interval } from '../common/enums.js';

/** The days a series shows, oldest first: every day of the range, or the last day of each of its weeks or months. */
export const datesOf = (from: Day, to: Day, interval: Interval): readonly Day[] =>
  lastOfEach(daysBetween(from, to), interval);

function daysBetween(from: Day, to: Day): Day[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => dayFromNumber(first + index));
}

/** The last day of each week (Monday to Sunday) or month. */
function lastOfEach(dates: readonly Day[], interval: Interval): readonly Day[] {
  if (interval === 'day') return dates;
  const periodOf = interval === 'month' ? (day: Day) => day.slice(0, 7) : weekOf;
  return dates.filter((day, index) => {
    const next = dates[index + 1];
    return next === undefined || periodOf(next) !== periodOf(day);
  });
}

/** 1970-01-01 was a Thursday. */
const weekOf = (day: Day): string => String(Math.floor((dayNumber(day) + 3) / 7));
