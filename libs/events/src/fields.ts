import { isDay, type Day } from './day.js';
import { isInstant, type Instant } from './instant.js';

/** One record as it was parsed from JSON: nothing about its fields is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export interface FieldProblem {
  /** Stable code by which such errors are counted. */
  readonly reason: string;
  /** What was expected, as the end of a sentence: "a day that exists, such as 2020-10-06". */
  readonly expected: string;
}

/** A field does not hold what it must. The caller adds the row and the file, and decides whether to go on. */
export class FieldError extends Error {
  constructor(
    /** Path inside the record, `reports[0].grade`. */
    readonly field: string,
    readonly value: unknown,
    readonly problem: FieldProblem,
  ) {
    super(`${field} must be ${problem.expected}`);
    this.name = 'FieldError';
  }
}

// NUL cannot be stored; half a surrogate pair cannot be written as UTF-8.
const UNSTORABLE = /[\u0000\ud800-\udfff]/u;

/** Day or month first? Nobody can tell. */
const AMBIGUOUS_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A text that is not empty, as it was written. */
export function textField(fields: Fields, name: string): string {
  const value = fields[name];
  if (isAbsent(value) || value === '') throw new FieldError(name, value, { reason: 'missing', expected: 'given' });
  if (typeof value !== 'string') throw new FieldError(name, value, { reason: 'not-text', expected: 'a text' });
  if (UNSTORABLE.test(value))
    throw new FieldError(name, value, { reason: 'bad-text', expected: 'a text without NUL or broken characters' });
  return value;
}

export function dayField(fields: Fields, name: string): Day {
  const value = fields[name];
  if (isAbsent(value) || value === '') throw new FieldError(name, value, { reason: 'missing', expected: 'given' });
  if (isDay(value)) return value;
  const expected = 'a day that exists, such as 2020-10-06';
  const isAmbiguous = typeof value === 'string' && AMBIGUOUS_DAY.test(value);
  throw new FieldError(name, value, { reason: isAmbiguous ? 'ambiguous-date' : 'bad-date', expected });
}

export function instantField(fields: Fields, name: string): Instant {
  const value = fields[name];
  if (isAbsent(value) || value === '') throw new FieldError(name, value, { reason: 'missing', expected: 'given' });
  if (!isInstant(value))
    throw new FieldError(name, value, {
      reason: 'bad-instant',
      expected: 'a moment with an offset, such as 2020-10-06T12:00:00Z',
    });
  return value;
}

/** A finite number between `least` and `most`; text such as "7" is refused. */
export function numberField(fields: Fields, name: string, [least, most]: readonly [number, number]): number {
  const value = fields[name];
  if (isAbsent(value)) throw new FieldError(name, value, { reason: 'missing', expected: 'given' });
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw new FieldError(name, value, { reason: 'bad-number', expected: `a number from ${least} to ${most}` });
  return value;
}

/** One of a closed list; the reason is named after the field (`unknown-class`). */
export function choiceField<T extends string>(fields: Fields, name: string, choices: readonly T[]): T {
  const value = fields[name];
  if (isAbsent(value)) throw new FieldError(name, value, { reason: 'missing', expected: 'given' });
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw new FieldError(name, value, {
      reason: `unknown-${name}`,
      expected: choices.length > 12 ? 'a known one' : choices.join(', '),
    });
  return choice;
}

/** A list; absent is the empty list. */
export function listField(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) throw new FieldError(name, value, { reason: 'not-a-list', expected: 'a list' });
  return value;
}

/** `null` where the field is absent, else what `read` makes of it. */
export function optionalField<T>(fields: Fields, name: string, read: (fields: Fields, name: string) => T): T | null {
  return isAbsent(fields[name]) ? null : read(fields, name);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Runs `read` and puts `prefix` before the field of its error, so that a nested field is named by its whole path. */
export function within<T>(prefix: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    throw new FieldError(`${prefix}.${error.field}`, error.value, error.problem);
  }
}
