import { excessTermsOfDay, type HabitContext, type HabitDay, habitOn } from '../ledger/habit.js';
import { compareByOrigin, type CountingEvent } from '../ledger/standing.js';
import type { Term } from '../ledger/term.js';
import { noChange, type TermChange } from './term-change.js';

interface CellDay {
  readonly day: number;
  readonly events: CountingEvent[];
  on: HabitDay | undefined;
  terms: readonly Term[];
}

/** The events of one (class, coding), whose loads depend on the days before them: a change redoes only the days from it on. */
export class HabitCell {
  private readonly days: CellDay[] = [];
  private staleFrom = Infinity;

  put(counted: CountingEvent): void {
    const at = this.indexOf(counted.day);
    const entry = this.days[at];
    if (entry?.day === counted.day) {
      entry.events.push(counted);
      entry.events.sort((a, b) => compareByOrigin(a.event, b.event));
    } else this.days.splice(at, 0, { day: counted.day, events: [counted], on: undefined, terms: [] });
    this.redoFrom(counted.day);
  }

  /** Takes back one that was put. */
  take(counted: CountingEvent): void {
    const { events } = this.days[this.indexOf(counted.day)] as CellDay;
    events.splice(events.indexOf(counted), 1);
    this.redoFrom(counted.day);
  }

  redoFrom(day: number): void {
    this.staleFrom = Math.min(this.staleFrom, day);
  }

  /** Works out afresh what has changed since the last time. */
  refresh(context: HabitContext): TermChange {
    const start = this.indexOf(this.staleFrom);
    this.staleFrom = Infinity;
    const change = noChange();
    const redone = this.days.splice(start);
    for (const entry of redone) {
      change.removed.push(...entry.terms);
      if (entry.events.length === 0) continue;
      const habit = habitOn(entry.day, this.days.at(-1)?.on, context.method.habit);
      entry.on = { day: entry.day, count: entry.events.length, habit };
      entry.terms = excessTermsOfDay(entry.events, entry.on, context);
      change.added.push(...entry.terms);
      this.days.push(entry);
    }
    return change;
  }

  /** Index of the first day that is not before `day`. */
  private indexOf(day: number): number {
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] as CellDay).day < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
