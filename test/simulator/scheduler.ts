import { setImmediate } from 'node:timers/promises';
import type { Microseconds } from './memory/memory-database.js';

export const MINUTE_US = 60_000_000;
/** Longest time between two steps. */
const LONGEST_PAUSE_US = 6 * MINUTE_US;

interface Waiting {
  readonly dueAt: Microseconds;
  readonly resume: () => void;
}

/**
 * Decides who goes on next. Every call to the store waits here, and one at a time is let through, in an order drawn by the seed; time
 * is virtual and passes between the calls.
 */
export class Scheduler {
  #waiting: Waiting[] = [];
  #time: Microseconds;
  #clockError = 0;
  steps = 0;

  constructor(
    private readonly random: () => number,
    start: Microseconds,
  ) {
    this.#time = start;
  }

  /** What the clock of the machine says, which may have been set wrong. */
  readonly clock = (): Microseconds => this.#time + this.#clockError;

  /** Sets the clock wrong, or right again when it is wrong. */
  turnClock(error: Microseconds): void {
    this.#clockError = this.#clockError === 0 ? error : 0;
  }

  /** Resolves when it is this caller's turn, at the earliest after `delay`. */
  turn(delay: Microseconds = 0): Promise<void> {
    return new Promise((resume) => this.#waiting.push({ dueAt: this.#time + delay, resume }));
  }

  /** Lets callers go on one by one until `isDone`; calls `look` after each step. */
  async run(isDone: () => boolean, look: () => Promise<void>): Promise<void> {
    for (;;) {
      // Everything the last step set off is over when the event loop comes round: nothing here waits for anything real.
      await setImmediate();
      await look();
      if (isDone()) return;
      this.#letOneGo();
    }
  }

  #letOneGo(): void {
    const earliest = Math.min(...this.#waiting.map(({ dueAt }) => dueAt));
    if (earliest === Infinity) throw new Error('Nobody waits and not all is done: a call was never answered.');
    this.#time = Math.max(earliest, this.#time + Math.floor(this.random() * LONGEST_PAUSE_US));
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= this.#time);
    const next = due[Math.floor(this.random() * due.length)]!;
    this.#waiting = this.#waiting.filter((waiting) => waiting !== next);
    this.steps += 1;
    next.resume();
  }
}
