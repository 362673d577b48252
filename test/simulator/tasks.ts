import { instantMs, UserError, type Instant, type ReportedEvent } from '#libs/events';
import { LATEST_METHOD, methodHash, scoreOn } from '#libs/scoring';
import type { Change, LedgerStore } from '#libs/storage';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { broken } from './broken.js';
import { checkScore } from './score-laws.js';
import { COUNTRIES, DAYS, TODAY, type SimulatedFile, type Task } from './workload.js';

/** What was told to somebody as done, or sent to somebody; kept outside the store, as its clients would. */
export interface Promises {
  /** Import ids by content hash. */
  readonly imports: Map<string, string>;
  /** Who changed how many events, as the answers said. */
  readonly effects: Map<string, number>;
  /** What the subscriber was handed, in order, twice where it was delivered twice. */
  readonly delivered: Change[];
  /** Where the subscriber stands. */
  cursor: number;
}

type Person = Extract<Task, { person: string }>;
/** People tell of what was known the day before, so that it restates days that are published. */
const HOURS_LATE = 24;
/** Somebody else is faster a few times, not for ever. */
const MOST_LOOKS = 50;
const METHOD_HASH = methodHash(LATEST_METHOD);

/** Does one task to its end; may be killed or fail anywhere, and is then begun again. `now` is the clock of the caller. */
export async function carryOut(task: Task, store: LedgerStore, { promises, now }: Surroundings): Promise<void> {
  if (task.kind === 'import') promises.imports.set(task.file.contentHash, await importFile(store, task.file));
  else if (task.kind === 'publish') {
    await store.methods.publish(LATEST_METHOD, METHOD_HASH);
    await publishDay(store, task.day, new Set());
    await lookForRestatements(store);
  } else if (task.kind === 'ask') await ask(store, hoursBefore(now(), task.hoursAgo));
  else promises.effects.set(task.person, await change(store, task, now));
}

export interface Surroundings {
  readonly promises: Promises;
  readonly now: () => Instant;
}

export async function lookForRestatements(store: LedgerStore): Promise<void> {
  await restateDays(store, { today: TODAY });
}

async function importFile(store: LedgerStore, { contentHash, rows, rowsPerChunk }: SimulatedFile): Promise<string> {
  const session = await store.imports.begin({ source: 'faultline', fileName: 'file', contentHash });
  if (session.finished) return session.id;
  for (let from = Number(session.resumesFrom ?? 0); from < rows.length; from += rowsPerChunk) {
    const to = Math.min(from + rowsPerChunk, rows.length);
    await store.imports.writeChunk(session, rows.slice(from, to), String(to));
  }
  return (await store.imports.finish(session)).id;
}

/** Looks, changes what it saw, and looks again when somebody else was faster. Answers how many revisions it made. */
async function change(store: LedgerStore, task: Person, now: () => Instant): Promise<number> {
  for (let look = 1; look <= MOST_LOOKS; look++) {
    const seen = await store.events.byIds(task.kind === 'merge' ? [task.event, task.into] : [task.event]);
    try {
      return await store.requests.once(`key of ${task.person}`, task.kind, () =>
        effectOf(store, task, { seen, at: hoursBefore(now(), HOURS_LATE) }),
      );
    } catch (error) {
      if (!(error instanceof UserError && error.code === 'CONFLICT')) throw error;
    }
  }
  throw broken('once', `${task.person} was refused ${MOST_LOOKS} times`);
}

interface Look {
  readonly seen: readonly (ReportedEvent | null)[];
  readonly at: Instant;
}

async function effectOf(store: LedgerStore, task: Person, { seen, at }: Look): Promise<number> {
  const [event, into] = seen;
  const note = { by: task.person, reason: task.kind };
  if (task.kind === 'report') {
    await store.events.append(aReportedEvent({ ...task.event, knownAt: at }), note);
    return 1;
  }
  if (!event || event.retractedAt !== null) return 0;
  const own = { ...note, expectedVersion: event.revision };
  if (task.kind === 'correct') return revise(store, event, { own, at });
  if (task.kind === 'merge') {
    if (!into || into.retractedAt !== null) return 0;
    await store.events.retract(event, at, own);
    return 1 + (await revise(store, into, { own: { ...note, expectedVersion: into.revision }, at }));
  }
  await store.events.retract(event, at, own);
  return 1;
}

/** Counts one more injured: a change that got lost shows in the sum. */
async function revise(
  store: LedgerStore,
  event: ReportedEvent,
  { own, at }: { readonly own: { by: string; reason: string; expectedVersion: number }; readonly at: Instant },
): Promise<number> {
  const knownAt = instantMs(at) > instantMs(event.knownAt) ? at : event.knownAt;
  await store.events.revise(event, { ...event, injured: (event.injured ?? 0) + 1, knownAt }, own);
  return 1;
}

async function ask(store: LedgerStore, asOf: Instant): Promise<void> {
  const records = await store.records.readAll(COUNTRIES);
  for (const record of records.values()) {
    const on = DAYS.at(-1)!;
    checkScore(record, scoreOn(record, on, { asOf }), asOf);
  }
}

/** Hands every change to its reader and remembers how far it came; killed in between, it hands the last one over again. */
export async function deliverChanges(store: LedgerStore, promises: Promises): Promise<void> {
  const changes = await store.changes.since(promises.cursor);
  for (const change of changes) {
    promises.delivered.push(change);
    // Where the reader of a real outbox keeps its place is a call of its own, which may be hit too.
    await store.changes.last();
    promises.cursor = change.sequence;
  }
}

const hoursBefore = (instant: Instant, hours: number): Instant =>
  new Date(instantMs(instant) - hours * 3_600_000).toISOString();
