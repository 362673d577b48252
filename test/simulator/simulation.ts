import { UserError } from '#libs/events';
import type { LedgerStore } from '#libs/storage';
import { randomFrom } from '../support/random.js';
import { broken, InvariantBroken } from './broken.js';
import { Faults, Killed, type Fault } from './faults.js';
import { faultyStore, type World } from './faulty-store.js';
import { checkLedger, checkRestatements, checkTables, type Observed } from './invariants.js';
import { instantOf, MemoryDatabase, microsecondsOf } from './memory/memory-database.js';
import { memoryStore } from './memory/memory-store.js';
import { SimulatedProcess } from './process.js';
import { checkPromises } from './promises-kept.js';
import { MINUTE_US, Scheduler } from './scheduler.js';
import { carryOut, deliverChanges, lookForRestatements, type Promises } from './tasks.js';
import { drawWorkload, START, type Task } from './workload.js';

export interface SimulationReport {
  readonly seed: number;
  /** Calls that were let through. */
  readonly steps: number;
  readonly commits: number;
  /** How often each fault was drawn. */
  readonly faults: ReadonlyMap<Fault, number>;
  /** The calls in order, each with the fault that hit it: the same for a seed, always. */
  readonly trace: readonly string[];
}

const MOST_FAULTS = 16;
const MOST_ATTEMPTS = 200;
const LONGEST_BACK_OFF_US = 20 * MINUTE_US;
/** Replays and scores are looked at after so many changes, and at the end. */
const COMMITS_BETWEEN_REPLAYS = 24;

/**
 * Runs one seed: several processes at once on one store, hit by faults, with every invariant looked at on the way and every promise
 * at the end. @throws InvariantBroken
 */
export async function simulate(
  seed: number,
  buildStore: (database: MemoryDatabase) => LedgerStore = memoryStore,
): Promise<SimulationReport> {
  const run = new Simulation(seed, buildStore);
  try {
    return await run.run();
  } catch (error) {
    if (error instanceof InvariantBroken) error.trace = run.trace;
    throw error;
  }
}

class Simulation {
  readonly trace: string[] = [];
  private readonly random: () => number;
  private readonly scheduler: Scheduler;
  private readonly database: MemoryDatabase;
  private readonly faults: Faults;
  private readonly observed: Observed;
  private readonly promises: Promises = { imports: new Map(), effects: new Map(), delivered: [], cursor: 0 };
  private failure: unknown = null;
  private running = 0;
  private seenCommits = 0;

  constructor(
    private readonly seed: number,
    buildStore: (database: MemoryDatabase) => LedgerStore,
  ) {
    this.random = randomFrom(seed);
    this.scheduler = new Scheduler(this.random, microsecondsOf(START));
    this.database = new MemoryDatabase(this.scheduler.clock);
    this.faults = new Faults(this.random, MOST_FAULTS);
    this.observed = { store: buildStore(this.database), database: this.database, shown: new Map() };
  }

  async run(): Promise<SimulationReport> {
    const tasks = drawWorkload(this.random);
    for (const task of tasks) this.start((store) => this.doTask(task, store));
    await this.untilDone(() => this.running === 0);
    this.start((store) => lookForRestatements(store));
    await this.untilDone(() => this.running === 0);
    this.start((store) => deliverChanges(store, this.promises));
    await this.untilDone(() => this.running === 0);
    await checkLedger(this.observed, this.now());
    await checkRestatements(this.observed);
    await checkPromises(tasks, this.promises, this.observed);
    const { steps } = this.scheduler;
    const { commits } = this.database;
    return { seed: this.seed, steps, commits, faults: this.faults.happened, trace: this.trace };
  }

  private readonly now = () => instantOf(this.scheduler.clock());

  /** After each task somebody reads the outbox on, in the same process. */
  private async doTask(task: Task, store: LedgerStore): Promise<void> {
    await carryOut(task, store, { promises: this.promises, now: this.now });
    if (task.kind === 'publish') await deliverChanges(store, this.promises);
  }

  private start(work: (store: LedgerStore) => Promise<void>): void {
    this.running += 1;
    this.untilAcknowledged(work)
      .catch((error: unknown) => (this.failure ??= error))
      .finally(() => (this.running -= 1));
  }

  /** As a client does: after a failure it waits and tries again; after a kill a new process begins anew. */
  private async untilAcknowledged(work: (store: LedgerStore) => Promise<void>): Promise<void> {
    const { database, scheduler, faults, trace } = this;
    const world: World = { store: this.observed.store, database, scheduler, faults, trace };
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const process = new SimulatedProcess();
      try {
        await Promise.race([work(faultyStore(world, process)), process.death]);
        return;
      } catch (error) {
        if (!isPassing(error)) throw error;
        await scheduler.turn(Math.floor(this.random() * LONGEST_BACK_OFF_US));
      }
    }
    throw broken('I1', `nothing was acknowledged in ${MOST_ATTEMPTS} attempts`);
  }

  private untilDone(isDone: () => boolean): Promise<void> {
    return this.scheduler.run(isDone, async () => {
      if (this.failure !== null) throw this.failure as Error;
      if (this.database.commits === this.seenCommits) return;
      checkTables(this.observed);
      const isReplayDue = this.database.commits % COMMITS_BETWEEN_REPLAYS === 0;
      this.seenCommits = this.database.commits;
      if (isReplayDue) await checkLedger(this.observed, this.now());
    });
  }
}

/** Whoever was killed, cut off or overtaken tries again; everything else is a defect. */
const isPassing = (error: unknown): boolean =>
  error instanceof Killed || (error instanceof UserError && ['UNAVAILABLE', 'CONFLICT'].includes(error.code));
