import type { CountryCode, CountryRecord, Day } from '#libs/events';
import { DEMO } from '#libs/sources';

/** The demo as the score reads it, by country. */
export function demoRecords(): ReadonlyMap<CountryCode, CountryRecord> {
  return new Map(
    DEMO.map(({ country, factors, events }) => [
      country,
      { country, factors, events: events.map(({ event }) => event) },
    ]),
  );
}

/** The day of the newest event of all: the “today” of a record that stands still. */
export function lastDayOf(records: Iterable<CountryRecord>): Day {
  const days = [...records].flatMap(({ events }) => events.map(({ occurredOn }) => occurredOn));
  return days.reduce((last, day) => (day > last ? day : last), '');
}
