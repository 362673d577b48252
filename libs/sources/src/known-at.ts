import { addDays, instantMs, type Day, type Instant } from '#libs/events';

/** The last second of `day`, UTC. */
export function endOfDay(day: Day): Instant {
  return `${day}T23:59:59Z`;
}

/** The last second of the day after `day`. */
export function endOfNextDay(day: Day): Instant {
  return endOfDay(addDays(day, 1));
}

/** The last second of the month that follows the month of `day`. */
export function endOfNextMonth(day: Day): Instant {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + 1;
  const firstOfTheMonthAfter = `${digits(Math.floor(months / 12), 4)}-${digits((months % 12) + 1, 2)}-01`;
  return endOfDay(addDays(firstOfTheMonthAfter, -1));
}

/** 1 June of the year after `day`, when yearly releases appear. */
export function firstOfJuneNextYear(day: Day): Instant {
  return `${digits(Number(day.slice(0, 4)) + 1, 4)}-06-01T00:00:00Z`;
}

export function isAfter(left: Instant, right: Instant): boolean {
  return instantMs(left) > instantMs(right);
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
