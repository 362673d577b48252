import type { LedgerStore } from '#libs/storage';
import { Killed, unavailable, type Fault, type Faults } from './faults.js';
import { broken } from './broken.js';
import type { MemoryDatabase } from './memory/memory-database.js';
import type { SimulatedProcess } from './process.js';
import { MINUTE_US, type Scheduler } from './scheduler.js';

export interface World {
  readonly store: LedgerStore;
  readonly database: MemoryDatabase;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  /** What was called, newest last. */
  readonly trace: string[];
}

const SLOW_US = 90 * MINUTE_US;
const CLOCK_ERROR_US = 120 * MINUTE_US;
/** A transaction has up to so many places at which it can be hit. */
const MOST_STEPS = 6;
/** Calls that a network may deliver twice: they carry what makes the second one harmless. */
const REPEATABLE = new Set([
  ...['requests.once', 'publications.append', 'publications.restate', 'restatements.settle'],
  ...['methods.publish', 'reports.append'],
]);

/** The store as a process sees it: each call waits for its turn and may be hit by a fault. */
export function faultyStore(world: World, process: SimulatedProcess): LedgerStore {
  const caller = new Caller(world, process);
  const { store } = world;
  return {
    records: caller.wrap('records', store.records),
    events: caller.wrap('events', store.events),
    reports: caller.wrap('reports', store.reports),
    imports: caller.wrap('imports', store.imports),
    requests: caller.wrap('requests', store.requests),
    methods: caller.wrap('methods', store.methods),
    publications: caller.wrap('publications', store.publications),
    restatements: caller.wrap('restatements', store.restatements),
    changes: caller.wrap('changes', store.changes),
    audit: caller.wrap('audit', store.audit),
  };
}

class Caller {
  constructor(
    private readonly world: World,
    private readonly process: SimulatedProcess,
  ) {}

  wrap<T extends object>(name: string, repository: T): T {
    return new Proxy(repository, {
      get: (target, key) => {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return (...words: unknown[]) =>
          this.call(`${name}.${String(key)}`, () => Reflect.apply(method, target, words) as Promise<unknown>);
      },
    });
  }

  private async call(name: string, run: () => Promise<unknown>): Promise<unknown> {
    // Inside a transaction the caller has its turn already; the steps of the transaction are hit instead.
    if (this.world.database.isInTransaction) return run();
    const fault = this.world.faults.draw();
    await this.reach(name, fault);
    const answer = await this.hit(fault, run);
    if (fault === 'answer lost') throw unavailable();
    if (fault === 'killed after') return this.process.kill();
    if (fault === 'delivered twice' && REPEATABLE.has(name)) await this.deliverAgain(name, answer, run);
    return answer;
  }

  /** What may happen before the store hears of a call. */
  private async reach(name: string, fault: Fault | null): Promise<void> {
    const { faults, scheduler, trace } = this.world;
    await scheduler.turn(fault === 'slow' ? SLOW_US : 0);
    // A part of a process that was killed meanwhile.
    if (this.process.isDead) await this.process.kill();
    trace.push(fault === null ? name : `${name} (${fault})`);
    if (fault === 'clock set wrong') scheduler.turnClock(faults.below(2) === 0 ? CLOCK_ERROR_US : -CLOCK_ERROR_US);
    if (fault === 'request lost') throw unavailable();
    if (fault === 'killed before') await this.process.kill();
  }

  private async hit(fault: Fault | null, run: () => Promise<unknown>): Promise<unknown> {
    const { database, faults } = this.world;
    if (fault !== 'killed inside' && fault !== 'failed inside') return run();
    let stepsLeft = faults.below(MOST_STEPS);
    database.onStep = () => {
      if (stepsLeft-- === 0) throw fault === 'killed inside' ? new Killed() : unavailable();
    };
    try {
      return await run();
    } catch (error) {
      if (error instanceof Killed) return await this.process.kill();
      throw error;
    } finally {
      database.onStep = () => undefined;
    }
  }

  private async deliverAgain(name: string, answer: unknown, run: () => Promise<unknown>): Promise<void> {
    const again = await run();
    if (name === 'requests.once' && JSON.stringify(again) !== JSON.stringify(answer))
      throw broken(
        'once',
        `a request delivered twice was answered ${JSON.stringify(answer)} and ${JSON.stringify(again)}`,
      );
  }
}
