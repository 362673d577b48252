import { AsyncLocalStorage } from 'node:async_hooks';
import { instantMs, type CountryCode, type Instant } from '#libs/events';
import { emptyTables, type MemoryTables } from './memory-tables.js';

/** Microseconds since 1970, as PostgreSQL counts them. */
export type Microseconds = number;

export interface MemoryTransaction {
  /** Notes how to take a change back. */
  undo(step: () => void): void;
  /** Adds a last step, taken in order when everything else is done. */
  beforeCommit(step: () => void): void;
}

interface OpenTransaction extends MemoryTransaction {
  readonly undoes: (() => void)[];
  readonly lastSteps: (() => void)[];
}

/** One for all databases: each further one would slow every promise down. */
const CURRENT = new AsyncLocalStorage<{ readonly database: MemoryDatabase; readonly open: OpenTransaction }>();

/** Where a process may be hit inside a transaction. */
export type Step = 'begun' | 'rows' | 'cursor' | 'notices' | 'committed';

/**
 * Tables in memory with transactions: one at a time, all of it or nothing. Calls that `work` makes join its transaction, as in the
 * real store. Time is what `now` says.
 */
export class MemoryDatabase {
  readonly tables: MemoryTables = emptyTables();
  /** Counts committed transactions that changed something. */
  commits = 0;
  /** Called inside transactions; what it throws rolls them back, except after the commit. */
  onStep: (step: Step) => void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly now: () => Microseconds) {}

  get isInTransaction(): boolean {
    return this.#open !== undefined;
  }

  get #open(): OpenTransaction | undefined {
    const current = CURRENT.getStore();
    return current?.database === this ? current.open : undefined;
  }

  async transaction<T>(work: (transaction: MemoryTransaction) => Promise<T> | T): Promise<T> {
    const current = this.#open;
    if (current) return work(current);
    const mine = this.#last.then(() => this.#run(work));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #run<T>(work: (transaction: MemoryTransaction) => Promise<T> | T): Promise<T> {
    const undoes: (() => void)[] = [];
    const lastSteps: (() => void)[] = [];
    const open: OpenTransaction = {
      undoes,
      lastSteps,
      undo: (step) => void undoes.push(step),
      beforeCommit: (step) => void lastSteps.push(step),
    };
    let result: T;
    try {
      this.onStep('begun');
      result = await CURRENT.run({ database: this, open }, async () => work(open));
      for (const step of lastSteps) step();
      this.onStep('notices');
    } catch (error) {
      for (const step of undoes.reverse()) step();
      throw error;
    }
    if (undoes.length > 0) this.commits += 1;
    this.onStep('committed');
    return result;
  }

  /** The instant at which rows of this country are recorded: later than any before, even when the clock was set back. */
  recordedAt(transaction: MemoryTransaction, country: CountryCode): Microseconds {
    const { clocks, frontier } = this.tables;
    const clock = clocks.get(country);
    const at = Math.max(this.now(), (clock?.recordedAt ?? 0) + 1, frontier.at + 1);
    setIn(transaction, clocks, [country, { version: clock?.version ?? 0, recordedAt: at }]);
    return at;
  }

  /** An instant up to which the ledger is complete. */
  drawFrontier(transaction: MemoryTransaction): Microseconds {
    const { clocks, frontier } = this.tables;
    const before = frontier.at;
    const recorded = [...clocks.values()].map(({ recordedAt }) => recordedAt);
    frontier.at = Math.max(this.now(), before, ...recorded);
    transaction.undo(() => (frontier.at = before));
    return frontier.at;
  }
}

/** Adds a row that goes again when the transaction is rolled back. */
export function push<T>(transaction: MemoryTransaction, rows: T[], row: T): void {
  rows.push(row);
  transaction.undo(() => rows.pop());
}

export function setIn<K, V>(transaction: MemoryTransaction, map: Map<K, V>, [key, value]: readonly [K, V]): void {
  const before = map.get(key);
  map.set(key, value);
  transaction.undo(() => (before === undefined ? map.delete(key) : map.set(key, before)));
}

export function instantOf(at: Microseconds): Instant {
  const text = new Date(Math.floor(at / 1_000)).toISOString();
  return `${text.slice(0, -1)}${String(at % 1_000).padStart(3, '0')}Z`;
}

/** Nearest microsecond: milliseconds with fractions are not exact in binary. */
export const microsecondsOf = (instant: Instant): Microseconds => Math.round(instantMs(instant) * 1_000);
