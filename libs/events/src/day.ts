import { MS_PER_DAY } from './duration.js';
/** A calendar day, `YYYY-MM-DD`, local to the country the fact happened in. Always a string: `Date` shifts days by time zone. */
export type Day = string;

/** Whole days since 1970-01-01; the form in which days are counted, subtracted and indexed. */
export type DayNumber = number;

/** Character code of the digit 0. */
const ZERO = 48;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE_MONTH = DAYS_IN_MONTH.map((_, month) => DAYS_IN_MONTH.slice(0, month).reduce((a, b) => a + b, 0));
/** Days from 0001-01-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_162;

/** True for a day that exists in the Gregorian calendar between the years 1 and 9999 (`2021-02-29` does not). */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const year = digits(value, 0, 4);
  const day = digits(value, 8, 10);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, digits(value, 5, 7));
}

/** The number that stands from `start` to before `end`; NaN unless all are digits. By hand: imports ask for every row. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `YYYY-MM-DD` → days since 1970-01-01. The caller has checked the day with `isDay`. By hand: every row of every record is asked. */
export function dayNumber(day: Day): DayNumber {
  const before = digits(day, 0, 4) - 1;
  const month = digits(day, 5, 7);
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeapYear(before + 1) ? 1 : 0;
  const beforeMonth = (DAYS_BEFORE_MONTH[month - 1] ?? Number.NaN) + leapDay;
  return 365 * before + leapDays + beforeMonth + digits(day, 8, 10) - 1 - DAYS_BEFORE_1970;
}

/** Days somebody asked for, at most those of two centuries: every series names the same ones. */
const NAMES = new Map<DayNumber, Day>();
const FIRST_KEPT = -25_567;
const LAST_KEPT = 47_481;

/** Days since 1970-01-01 → `YYYY-MM-DD`. */
export function dayFromNumber(number: DayNumber): Day {
  const known = NAMES.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  if (number >= FIRST_KEPT && number <= LAST_KEPT) NAMES.set(number, day);
  return day;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The instant a day's published score is struck: 00:00 UTC of the next day, for every country. */
export function closeOfDay(day: Day): string {
  return `${addDays(day, 1)}T00:00:00Z`;
}
