import { addDays, FieldError, isDay, type Day } from '#libs/events';
import type { ReadContext } from './source-adapter.js';

/** Far above any toll in history: a larger figure is a slip of the keyboard. */
const LARGEST_COUNT = 1_000_000_000;

/** A time of day that says nothing, as some exports put it behind a day: `2023-10-02 00:00:00.000`. */
const MIDNIGHT = /^[T ]00:00(?::00(?:\.0+)?)?Z?$/;
const DAY_LENGTH = 10;
const AMBIGUOUS_DATE = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/;

export function requiredCell(text: string, column: string): string {
  if (text === '') throw new FieldError(column, text, { reason: 'missing', expected: 'given' });
  return text;
}

/** A day that exists and is not beyond tomorrow. */
export function dayCell(text: string, column: string, context: ReadContext): Day {
  const day = requiredCell(text, column).slice(0, DAY_LENGTH);
  if (!isDay(day) || (text.length > DAY_LENGTH && !MIDNIGHT.test(text.slice(DAY_LENGTH)))) {
    const isAmbiguous = AMBIGUOUS_DATE.test(text);
    throw new FieldError(column, text, {
      reason: isAmbiguous ? 'ambiguous-date' : 'bad-date',
      expected: 'a day that exists, written 2020-10-06',
    });
  }
  return pastDay(day, column, context);
}

/** Refuses days beyond tomorrow: somewhere it is already tomorrow, nowhere the day after. */
export function pastDay(day: Day, column: string, context: ReadContext): Day {
  if (day <= context.today) return day;
  const tomorrow = addDays(context.today, 1);
  if (day > tomorrow)
    throw new FieldError(column, day, { reason: 'future-date', expected: `no later than tomorrow, ${tomorrow}` });
  return day;
}

/** A whole number of people; `9.0`, as some exports write it, is 9. Empty is `null`. */
export function countCell(text: string, column: string): number | null {
  if (text === '') return null;
  const count = /^\d+(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(count <= LARGEST_COUNT))
    throw new FieldError(column, text, { reason: 'bad-number', expected: `a whole number from 0 to ${LARGEST_COUNT}` });
  return count;
}

/**
 * Refuses degrees off the globe, which mean that columns are swapped or shifted; empty cells pass.
 * @returns a quality flag for 0,0, where unknown places end up
 */
export function checkCoordinates(latitude: string, longitude: string, names: readonly [string, string]): string | null {
  if (latitude === '' || longitude === '') return null;
  const north = degrees(latitude, names[0], 90);
  const east = degrees(longitude, names[1], 180);
  return north === 0 && east === 0 ? 'coordinates 0,0' : null;
}

function degrees(text: string, column: string, most: number): number {
  const value = Number(text);
  if (!(Math.abs(value) <= most))
    throw new FieldError(column, text, { reason: 'bad-coordinates', expected: `degrees from -${most} to ${most}` });
  return value;
}
