import type { Coding } from '#libs/events';
import type { HabitRule, Method } from '../methods/method.js';
import { halved } from './halving.js';
import { baseTerm } from './single-fact.js';
import type { CountingEvent } from './standing.js';
import type { Term } from './term.js';

/** What the excess of a class over its habit is computed from. */
export interface HabitContext {
  readonly coding: Coding;
  /** First day with any counting event of this coding, of whatever class. */
  readonly firstDay: number;
  readonly method: Method;
}

/** A day with events of one (class, coding), and the habit known the day before. */
export interface HabitDay {
  readonly day: number;
  readonly count: number;
  readonly habit: number;
}

/**
 * Terms of all events of one (class, coding), which come in (source, id) order: each day's excess of events over the
 * country's own habit, split equally over the day's events.
 */
export function excessTerms(events: readonly CountingEvent[], context: HabitContext): Term[] {
  const byDay = new Map<number, CountingEvent[]>();
  for (const counted of events) {
    const sameDay = byDay.get(counted.day);
    if (sameDay) sameDay.push(counted);
    else byDay.set(counted.day, [counted]);
  }
  let previous: HabitDay | undefined;
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, sameDay]) => {
      previous = { day, count: sameDay.length, habit: habitOn(day, previous, context.method.habit) };
      return excessTermsOfDay(sameDay, previous, context);
    });
}

/** Exponential mean of the daily counts before a day, empty days included; 0 before the first event of the class. */
export function habitOn(day: number, previous: HabitDay | undefined, rule: HabitRule): number {
  if (!previous) return 0;
  const kept = halved(1 / rule.halfLifeDays);
  const dayAfter = kept * previous.habit + (1 - kept) * previous.count;
  return dayAfter * halved((day - previous.day - 1) / rule.halfLifeDays);
}

export function excessTermsOfDay(events: readonly CountingEvent[], on: HabitDay, context: HabitContext): Term[] {
  const doublings = excessOf(on, context);
  if (doublings === 0) return [];
  const { classes } = context.method;
  return events.flatMap(
    (counted) =>
      baseTerm(counted, (classes[counted.event.class].load * doublings) / events.length, context.method) ?? [],
  );
}

/** Doublings of the day's count over the habit. */
function excessOf({ day, count, habit }: HabitDay, { coding, firstDay, method }: HabitContext): number {
  const rule = method.habit;
  if (coding === 'curated') return Math.max(0, Math.log2((1 + count) / (1 + habit)));
  if (day < firstDay + rule.warmUpDays) return 0;
  // A young feed's mean starts from nothing; dividing by the weight of the days seen removes that bias.
  const corrected = habit / (1 - halved((day - firstDay) / rule.halfLifeDays));
  return Math.max(0, Math.log2((1 + count) / (1 + corrected)) - rule.bulkThreshold);
}
