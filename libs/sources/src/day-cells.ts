import { addDays, FieldError, isDay, type Day } from '#libs/events';
import { filled, requiredCell } from './cells.js';
import type { ReadContext } from './source-adapter.js';

/** A time of day that says nothing, as some exports put it behind a day: `2023-10-02 00:00:00.000`. */
const MIDNIGHT = /^(.+?)[T ]0?0:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/;
/** The year in front leaves no doubt about the order: `2020/10/6`, `2020.10.06`, `20201006`. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const EIGHT_DIGITS = /^(\d{4})()(\d{2})(\d{2})$/;
/** `6 October 2020`, `06-Oct-2020`. */
const NAMED_MONTH = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i;
/** Day or month first? Nobody can tell. */
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * A day that exists and is not beyond tomorrow, in any form that leaves no doubt which one is meant.
 * @throws FieldError
 */
export function dayCell(text: string, column: string, context: ReadContext): Day {
  const written = requiredCell(filled(text).trim(), column);
  const day = isDay(written) ? written : plainDay(MIDNIGHT.exec(written)?.[1] ?? written);
  if (isDay(day)) return pastDay(day, column, context);
  const reason = AMBIGUOUS.test(day) ? 'ambiguous-date' : 'bad-date';
  throw new FieldError(column, text, { reason, expected: 'a day that exists, written 2020-10-06' });
}

/** Refuses days beyond tomorrow: somewhere it is already tomorrow, nowhere the day after. */
export function pastDay(day: Day, column: string, context: ReadContext): Day {
  if (day <= context.today) return day;
  const tomorrow = addDays(context.today, 1);
  if (day > tomorrow)
    throw new FieldError(column, day, { reason: 'future-date', expected: `no later than tomorrow, ${tomorrow}` });
  return day;
}

/** `YYYY-MM-DD`, perhaps of a day that does not exist; the text itself where it has another form. */
function plainDay(text: string): string {
  const numbers = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (numbers) return dayOf(numbers[1], numbers[3], numbers[4]);
  const words = NAMED_MONTH.exec(text);
  return words ? dayOf(words[3], monthOf(words[2]), words[1]) : text;
}

function dayOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `0`, which no day has, for a word that is no month. */
function monthOf(name = ''): string {
  const lower = name.toLowerCase();
  return String(MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1);
}
