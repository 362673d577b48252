import { dayNumber, type Day } from '#libs/events';

export interface DailySeries {
  readonly days: readonly Day[];
  readonly values: ArrayLike<number>;
}

export interface Alarm {
  readonly threshold: number;
  /** How many days before and after the event a crossing still belongs to it. */
  readonly windowDays: number;
}

/**
 * Days from the event to the first day of the window on which the series stands at or above the threshold: negative = warned before,
 * 0 = the same day, positive = after. `null` when it stays below.
 */
export function daysToAlarm(series: DailySeries, event: Day, { threshold, windowDays }: Alarm): number | null {
  const eventDay = dayNumber(event);
  for (let index = 0; index < series.days.length; index += 1) {
    const distance = dayNumber(series.days[index] ?? event) - eventDay;
    if (Math.abs(distance) <= windowDays && (series.values[index] ?? 0) >= threshold) return distance;
  }
  return null;
}
