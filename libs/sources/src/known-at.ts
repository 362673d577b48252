import { addDays, closeOfDay, instantMs, type Day, type Instant } from '#libs/events';

/** 00:00 UTC after the last day of the month that follows the month of `day`. */
export function endOfNextMonth(day: Day): Instant {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  // Two months on, as the first of that month.
  const index = year * 12 + (month - 1) + 2;
  return `${digits(Math.floor(index / 12), 4)}-${digits((index % 12) + 1, 2)}-01T00:00:00Z`;
}

/** 1 June of the year after `day`, when yearly releases appear. */
export function firstOfJuneNextYear(day: Day): Instant {
  return `${digits(Number(day.slice(0, 4)) + 1, 4)}-06-01T00:00:00Z`;
}

/** When the day after `day` is over. */
export function closeOfNextDay(day: Day): Instant {
  return closeOfDay(addDays(day, 1));
}

export function isAfter(left: Instant, right: Instant): boolean {
  return instantMs(left) > instantMs(right);
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
