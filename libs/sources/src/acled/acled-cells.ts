import { FieldError, isInstant, type Day, type Instant } from '#libs/events';
import { requiredCell, wholeText } from '../cells.js';
import { dayCell } from '../day-cells.js';
import type { ReadContext } from '../source-adapter.js';

/** ACLED's data begin in 1997: a smaller year of two digits is of this century. */
const FIRST_YEAR_OF_TWO_DIGITS = 97;
const SHORT = /^(\d{2})\/(\d{2})\/(\d{2})$/;

/** A day as every feed may write it, or as older exports of ACLED do: `30/12/20`, day first. `05/10/2020` is refused: nobody can tell. */
export function acledDay(text: string, context: ReadContext): Day {
  const [, day, month, year] = SHORT.exec(text) ?? [];
  const written = year === undefined ? text : `${centuryOf(year)}-${month}-${day}`;
  return dayCell(written, 'event_date', context);
}

/** `timestamp`: seconds since 1970, or an instant. */
export function acledInstant(text: string, column: string): Instant {
  const seconds = wholeText(requiredCell(text, column));
  if (/^\d{9,10}$/.test(seconds)) return new Date(Number(seconds) * 1000).toISOString();
  if (isInstant(text)) return text;
  throw new FieldError(column, text, { reason: 'bad-instant', expected: 'seconds since 1970, such as 1602000000' });
}

function centuryOf(year: string): string {
  return `${Number(year) >= FIRST_YEAR_OF_TWO_DIGITS ? '19' : '20'}${year}`;
}
