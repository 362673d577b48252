import type { Coding } from '#libs/events';
import { CASUALTY_KINDS, casualtyTerms } from '../ledger/casualty-pool.js';
import { habitKey, hasCasualties } from '../ledger/event-terms.js';
import { countsAsExcess, singleFactTerm } from '../ledger/single-fact.js';
import { compareByOrigin, type CountingEvent } from '../ledger/standing.js';
import type { Term } from '../ledger/term.js';
import type { Method } from '../methods/method.js';
import { FirstDays } from './first-days.js';
import { HabitCell } from './habit-cell.js';
import { append, noChange, type TermChange } from './term-change.js';

interface CodedHabit {
  readonly coding: Coding;
  readonly cell: HabitCell;
}

interface DayPool {
  readonly events: Set<CountingEvent>;
  terms: readonly Term[];
}

/**
 * The counting events of a country, in the cells whose terms depend on each other: an event by itself, the casualties of a
 * day, the habit of a (class, coding). A change of one event redoes its cells and nothing else.
 */
export class EventCells {
  private readonly events = new Map<string, CountingEvent>();
  private readonly singles = new Map<string, Term>();
  private readonly habits = new Map<string, CodedHabit>();
  private readonly pools = new Map<number, DayPool>();
  private readonly firstDays = new FirstDays();
  private readonly staleHabits = new Set<CodedHabit>();
  private readonly staleDays = new Set<number>();

  constructor(private readonly method: Method) {}

  /** Replaces events, by id, by what counts of them now (`null` = nothing), and says which terms that changes. */
  replace(changes: ReadonlyMap<string, CountingEvent | null>): TermChange {
    const change = noChange();
    for (const [id, counted] of changes) {
      const before = this.events.get(id);
      if (before) this.take(before, change);
      if (counted) this.put(counted, change);
    }
    this.redoHabitsOfMovedFeeds();
    for (const habit of this.staleHabits) append(change, this.refreshHabit(habit));
    for (const day of this.staleDays) append(change, this.refreshPool(day));
    this.staleHabits.clear();
    this.staleDays.clear();
    return change;
  }

  private put(counted: CountingEvent, change: TermChange): void {
    const { event, day } = counted;
    this.events.set(event.id, counted);
    this.firstDays.add(event.coding, day);
    if (hasCasualties(counted)) this.poolOf(day).events.add(counted);
    if (countsAsExcess(counted, this.method)) {
      this.habitOf(counted).cell.put(counted);
      return;
    }
    const term = singleFactTerm(counted, this.method);
    if (!term) return;
    this.singles.set(event.id, term);
    change.added.push(term);
  }

  private take(counted: CountingEvent, change: TermChange): void {
    const { event, day } = counted;
    this.events.delete(event.id);
    this.firstDays.remove(event.coding, day);
    if (hasCasualties(counted)) this.poolOf(day).events.delete(counted);
    if (countsAsExcess(counted, this.method)) {
      this.habitOf(counted).cell.take(counted);
      return;
    }
    const term = this.singles.get(event.id);
    if (!term) return;
    this.singles.delete(event.id);
    change.removed.push(term);
  }

  private habitOf(counted: CountingEvent): CodedHabit {
    const key = habitKey(counted);
    const habit = this.habits.get(key) ?? { coding: counted.event.coding, cell: new HabitCell() };
    this.habits.set(key, habit);
    this.staleHabits.add(habit);
    return habit;
  }

  private poolOf(day: number): DayPool {
    const pool = this.pools.get(day) ?? { events: new Set<CountingEvent>(), terms: [] };
    this.pools.set(day, pool);
    this.staleDays.add(day);
    return pool;
  }

  /** An earlier first event of a feed, or its retraction, changes what every habit of that feed is worth. */
  private redoHabitsOfMovedFeeds(): void {
    const moved = new Set(this.firstDays.takeMoved());
    for (const habit of this.habits.values()) {
      if (!moved.has(habit.coding)) continue;
      habit.cell.redoFrom(-Infinity);
      this.staleHabits.add(habit);
    }
  }

  private refreshHabit({ coding, cell }: CodedHabit): TermChange {
    return cell.refresh({ coding, firstDay: this.firstDays.firstDay(coding), method: this.method });
  }

  private refreshPool(day: number): TermChange {
    const pool = this.poolOf(day);
    const removed = pool.terms;
    const events = [...pool.events].sort((a, b) => compareByOrigin(a.event, b.event));
    pool.terms = CASUALTY_KINDS.flatMap((kind) => casualtyTerms(events, kind, this.method));
    return { removed: [...removed], added: [...pool.terms] };
  }
}
