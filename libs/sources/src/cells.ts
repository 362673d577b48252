import { FieldError } from '#libs/events';

/** Far above any toll in history: a larger figure is a slip of the keyboard. */
const LARGEST_COUNT = 1_000_000_000;

const EMPTY_WORDS: ReadonlySet<string> = new Set(['NA', 'N/A', 'NaN', 'nan', 'NULL', 'null', 'None']);
/** With blanks around it. */
const LONGEST_EMPTY_WORD = 8;
/** Three zeros behind a point or comma may be thousands. */
const WHOLE = /^(-?\d+)[.,](?:0{1,2}|0{4,})$/;
const SCIENTIFIC = /^\d(?:\.\d+)?e\+?\d{1,2}$/i;
const EXACT_POWER = /^[1-9]e\+\d\d$/;
/** A number with a point, a comma or an exponent. */
const BROKEN_NUMBER = /^\d+(?:[.,]\d+)*(?:[.,]\d+|e[+-]?\d+)$/i;
const DECIMAL_COMMA = /^(-?\d+),(\d+)$/;

export function requiredCell(text: string, column: string): string {
  if (text === '') throw new FieldError(column, text, { reason: 'missing', expected: 'given' });
  return text;
}

/** What a cell says; nothing where it holds one of the words that programs write for an empty one. */
export function filled(text: string): string {
  return text.length <= LONGEST_EMPTY_WORD && EMPTY_WORDS.has(text.trim()) ? '' : text;
}

/** A code or number without blanks around it and the decimals that programs write behind whole numbers: `484.0` is `484`. `1.000` may be a thousand and stays. */
export function wholeText(text: string): string {
  const trimmed = filled(text).trim();
  return WHOLE.exec(trimmed)?.[1] ?? trimmed;
}

/**
 * The id by which a feed knows an event, mostly a number. R writes 100000 as `1e+05`, and never rounds; a number that a spreadsheet has rounded
 * (`4.5E+05`) would make one event of many.
 */
export function idCell(text: string, column: string): string {
  const id = requiredCell(wholeText(text), column);
  if (EXACT_POWER.test(id)) return String(Number(id));
  if (!BROKEN_NUMBER.test(id)) return id;
  throw new FieldError(column, text, {
    reason: 'bad-id',
    expected: 'a whole number with all its digits, such as 412345',
  });
}

/** A whole number of people, however programs write one: `9`, `9.0`, `9,0`, `1e+05`. Empty is `null`. */
export function countCell(text: string, column: string): number | null {
  const whole = wholeText(text);
  if (whole === '') return null;
  const count = /^\d+$/.test(whole) || SCIENTIFIC.test(whole) ? Number(whole) : Number.NaN;
  if (!(Number.isInteger(count) && count <= LARGEST_COUNT))
    throw new FieldError(column, text, { reason: 'bad-number', expected: `a whole number from 0 to ${LARGEST_COUNT}` });
  return count;
}

/**
 * Refuses degrees off the globe, which mean that columns are swapped or shifted; empty cells pass.
 * @returns a quality flag for 0,0, where unknown places end up
 */
export function checkCoordinates(latitude: string, longitude: string, names: readonly [string, string]): string | null {
  const [north, east] = [filled(latitude).trim(), filled(longitude).trim()];
  if (north === '' || east === '') return null;
  const place = [degrees(north, names[0], 90), degrees(east, names[1], 180)];
  return place.every((value) => value === 0) ? 'coordinates 0,0' : null;
}

function degrees(text: string, column: string, most: number): number {
  const value = Number(text.replace(DECIMAL_COMMA, '$1.$2'));
  if (!(Math.abs(value) <= most))
    throw new FieldError(column, text, { reason: 'bad-coordinates', expected: `degrees from -${most} to ${most}` });
  return value;
}
