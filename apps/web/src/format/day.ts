import { closeOfDay, dayNumber, type Day } from '#libs/events';

/** Days are calendar days: they are formatted in UTC so that 4 October stays 4 October everywhere. */
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const instantFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

export const MS_PER_DAY = 86_400_000;

/** `2020-10-06` → `6 Oct 2020`. */
export const formatDay = (day: Day): string => dayFormat.format(dayNumber(day) * MS_PER_DAY);

/** `2020-10-06` → `6 Oct`. */
export const formatShortDay = (day: Day): string => shortFormat.format(dayNumber(day) * MS_PER_DAY);

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `2020-10` → `Oct 2020`. */
export const formatMonth = (month: string): string => monthFormat.format(dayNumber(`${month}-01`) * MS_PER_DAY);

/** An instant with its zone named: `6 Oct 2020, 18:00 UTC`. */
export const formatInstant = (instant: string): string => `${instantFormat.format(new Date(instant))} UTC`;

/** The current calendar day in UTC, the zone in which days are closed for every country. */
export const today = (): Day => new Date().toISOString().slice(0, 10);

/** Days → milliseconds since 1970, the unit of a chart's time axis. */
export const dayToMs = (day: Day): number => dayNumber(day) * MS_PER_DAY;

/** What was known on a day: its close, or "everything known" when that close has not come yet. */
export const knownOn = (day: Day): string | null => (day >= today() ? null : closeOfDay(day));
