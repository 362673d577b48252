import { isDay } from './day.js';

/** A moment in time, RFC 3339 with an offset (`2020-10-06T12:00:00+06:00`); compared as a moment, never as text. */
export type Instant = string;

const INSTANT_PATTERN = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-](\d{2}):(\d{2}))$/;

const DAY_LENGTH = '2020-10-06'.length;
/** Whole seconds in UTC, the commonest form, without parts to take out: imports ask for every row. */
const PLAIN_PATTERN = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** True for an RFC 3339 instant with an offset, on a day that exists. Leap seconds (`:60`) are refused. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string') return false;
  return PLAIN_PATTERN.test(value) ? isDay(value.slice(0, DAY_LENGTH)) : isInstantInParts(value);
}

function isInstantInParts(value: string): boolean {
  const match = INSTANT_PATTERN.exec(value);
  if (!match || !isDay(match[1])) return false;
  const [, , hour, minute, second, , , offsetHour, offsetMinute] = match;
  return (
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59 &&
    Number(offsetHour ?? 0) <= 23 &&
    Number(offsetMinute ?? 0) <= 59
  );
}

/** Instant → milliseconds since 1970-01-01T00:00Z, fractions of a millisecond kept. The caller has checked it with `isInstant`. */
export function instantMs(instant: Instant): number {
  // The commonest form, whole seconds in UTC, is read by the engine itself: millions of them are compared.
  if (instant.length === '2020-10-06T12:00:00Z'.length && instant.endsWith('Z')) return Date.parse(instant);
  const match = INSTANT_PATTERN.exec(instant);
  if (!match) return Number.NaN;
  const [, day, hour, minute, second, fraction, offset, offsetHour, offsetMinute] = match;
  const sign = offset?.startsWith('-') ? -1 : 1;
  const offsetMinutes = sign * (Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0));
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes;
  return (
    Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 + Number(second) * 1000 + Number(`0${fraction ?? ''}`) * 1000
  );
}
