import { FieldError, isDay, isInstant, type Day, type Instant } from '#libs/events';
import { dayCell, pastDay, requiredCell } from '../cells.js';
import type { ReadContext } from '../source-adapter.js';

/** ACLED's data begin in 1997: a smaller year of two digits is of this century. */
const FIRST_YEAR_OF_TWO_DIGITS = 97;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `2020-10-06`, or as older exports write it `30/12/20` (day first) and `30 December 2020`. `05/10/2020` is refused: nobody can tell. */
export function acledDay(text: string, context: ReadContext): Day {
  const short = /^(\d{2})\/(\d{2})\/(\d{2})$/.exec(text);
  const long = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text);
  if (short) return acledPastDay(text, [centuryOf(short[3] ?? ''), short[2] ?? '', short[1] ?? ''], context);
  if (long)
    return acledPastDay(text, [long[3] ?? '', monthNumber(long[2] ?? ''), (long[1] ?? '').padStart(2, '0')], context);
  return dayCell(text, 'event_date', context);
}

/** `timestamp`: seconds since 1970, or an instant. */
export function acledInstant(text: string, column: string): Instant {
  requiredCell(text, column);
  if (/^\d{9,10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
  if (isInstant(text)) return text;
  throw new FieldError(column, text, { reason: 'bad-instant', expected: 'seconds since 1970, such as 1602000000' });
}

function acledPastDay(text: string, parts: readonly [string, string, string], context: ReadContext): Day {
  const day = parts.join('-');
  if (isDay(day)) return pastDay(day, 'event_date', context);
  throw new FieldError('event_date', text, { reason: 'bad-date', expected: 'a day that exists' });
}

function centuryOf(year: string): string {
  return `${Number(year) >= FIRST_YEAR_OF_TWO_DIGITS ? '19' : '20'}${year}`;
}

/** Two digits; `00`, which no day has, for a word that is no month. */
function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
}
