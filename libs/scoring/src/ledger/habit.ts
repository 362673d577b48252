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

/**
 * Terms of all events of one (class, coding), which come in (source, id) order: each day's excess of events over the
 * country's own habit, split equally over the day's events.
 */
export function excessTerms(events: readonly CountingEvent[], context: HabitContext): Term[] {
  const counts = countByDay(events);
  const loads = excessByDay(counts, context);
  const { method } = context;
  return events.flatMap((counted) => {
    const load = method.classes[counted.event.class].load * (loads.get(counted.day) ?? 0);
    return baseTerm(counted, load / (counts.get(counted.day) ?? 1), method) ?? [];
  });
}

/** Day → number of events, in order of days. */
function countByDay(events: readonly CountingEvent[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { day } of events) counts.set(day, (counts.get(day) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** Day → excess in doublings over the exponential mean of the daily counts before it. */
function excessByDay(counts: ReadonlyMap<number, number>, context: HabitContext): ReadonlyMap<number, number> {
  const rule = context.method.habit;
  const kept = halved(1 / rule.halfLifeDays);
  const excess = new Map<number, number>();
  let habit = 0;
  let next = -Infinity;
  for (const [day, count] of counts) {
    if (habit > 0) habit *= halved((day - next) / rule.halfLifeDays);
    excess.set(day, excessOf(count, habit, { context, day }));
    habit = kept * habit + (1 - kept) * count;
    next = day + 1;
  }
  return excess;
}

function excessOf(count: number, habit: number, at: { context: HabitContext; day: number }): number {
  const { context, day } = at;
  const rule = context.method.habit;
  if (context.coding === 'curated') return Math.max(0, Math.log2((1 + count) / (1 + habit)));
  if (day < context.firstDay + rule.warmUpDays) return 0;
  const corrected = correctedHabit(habit, day - context.firstDay, rule);
  return Math.max(0, Math.log2((1 + count) / (1 + corrected)) - rule.bulkThreshold);
}

/** A young feed's mean starts from nothing; dividing by the weight seen so far removes that bias. */
function correctedHabit(habit: number, daysSeen: number, rule: HabitRule): number {
  return habit / (1 - halved(daysSeen / rule.halfLifeDays));
}
