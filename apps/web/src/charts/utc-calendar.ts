export type CalendarUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

const MS: Readonly<Record<Exclude<CalendarUnit, 'month' | 'quarter' | 'year'>, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};
const MONTHS: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };
/** 1970-01-01 was a Thursday; weeks start on Monday. */
const FIRST_MONDAY_MS = 4 * MS.day;

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
};

/** Milliseconds since 1970 → the words of an axis, in UTC. */
export const formatTime = (time: number, format: keyof typeof formats): string => formats[format].format(time);

const isMonths = (unit: CalendarUnit): unit is keyof typeof MONTHS => unit in MONTHS;

const monthsSince1970 = (time: number): number => {
  const date = new Date(time);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
};
const startOfMonth = (months: number): number => Date.UTC(1970, months, 1);

/** Steps on the calendar in UTC; a month added to the 31st runs over into the next one, as axis ticks never do. */
export function addToTime(time: number, amount: number, unit: CalendarUnit): number {
  if (!isMonths(unit)) return time + amount * MS[unit];
  const months = monthsSince1970(time);
  return startOfMonth(months + amount * MONTHS[unit]) + (time - startOfMonth(months));
}

export function startOfTime(time: number, unit: CalendarUnit): number {
  if (isMonths(unit)) return startOfMonth(Math.floor(monthsSince1970(time) / MONTHS[unit]) * MONTHS[unit]);
  const origin = unit === 'week' ? FIRST_MONDAY_MS : 0;
  return Math.floor((time - origin) / MS[unit]) * MS[unit] + origin;
}

/** Whole and part units from the earlier to the later time. */
export function unitsBetween(earlier: number, later: number, unit: CalendarUnit): number {
  if (isMonths(unit)) return (monthsSince1970(later) - monthsSince1970(earlier)) / MONTHS[unit];
  return (later - earlier) / MS[unit];
}
