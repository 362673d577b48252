import type { ImportRow, ReportedEvent } from '#libs/events';
import type { ChunkOutcome, LedgerStore } from '#libs/storage';
import type { InvariantId } from './broken.js';
import { push, setIn, type MemoryDatabase, type MemoryTransaction } from './memory/memory-database.js';
import { MemoryEvents } from './memory/memory-events.js';
import { MemoryImports } from './memory/memory-imports.js';
import { MemoryPublications, type NextRevision } from './memory/memory-publications.js';
import { MemoryRecords } from './memory/memory-records.js';
import { MemoryRequests } from './memory/memory-requests.js';
import { memoryStore } from './memory/memory-store.js';
import { revisionsOf } from './memory/memory-tables.js';

/** A store with one mistake that somebody could make, and what notices it. */
export interface Flaw {
  readonly name: string;
  readonly noticedBy: readonly InvariantId[];
  readonly build: (database: MemoryDatabase) => LedgerStore;
}

/** The cursor is moved in a transaction of its own: a kill between the two stores rows twice over. */
class TornImports extends MemoryImports {
  override async writeChunk(
    session: { readonly id: string; readonly attempt: number },
    rows: readonly ImportRow[],
    cursor: string,
  ): Promise<ChunkOutcome> {
    const outcome = await this.database.transaction((transaction) =>
      this.store(transaction, this.claim(session), rows),
    );
    return this.database.transaction((transaction) => {
      this.count(transaction, session.id, { ...outcome, cursor });
      return outcome;
    });
  }
}

/** Nobody looks whether another process has taken the import over. */
class UnfencedImports extends MemoryImports {
  protected override claim({ id }: { readonly id: string; readonly attempt: number }) {
    return super.claim({ id, attempt: this.database.tables.imports.get(id)?.attempt ?? 0 });
  }
}

/** The revision somebody looked at is not compared with the one that stands. */
class LastWriterWins extends MemoryEvents {
  protected override checkVersion(): void {
    // The mistake.
  }
}

/** A retraction changes the row that is there. */
class OverwritingEvents extends MemoryEvents {
  override retract(
    { country, id }: { readonly country: string; readonly id: string },
    retractedAt: string,
  ): Promise<ReportedEvent> {
    return this.database.transaction((transaction) => {
      const rows = revisionsOf(this.database.tables, country, id);
      const row = rows.at(-1)!;
      const changed = { ...row, event: { ...row.event, retractedAt }, facts: { ...row.facts, retractedAt } };
      replaceLast(transaction, this.database, changed);
      return changed.event;
    });
  }
}

/** The key is kept when the work is done, in a transaction of its own. */
class ForgetfulRequests extends MemoryRequests {
  override async once<T>(key: string, fingerprint: string, work: () => Promise<T>): Promise<T> {
    const earlier = this.database.tables.requests.get(key);
    if (earlier) return JSON.parse(earlier.answer) as T;
    const answer = await this.database.transaction(() => work());
    return super.once(key, fingerprint, () => Promise.resolve(answer));
  }
}

/** A replay reads what is there now. */
class RecordsOfNow extends MemoryRecords {
  override read(country: string) {
    return super.read(country);
  }
}

/** A restated score takes the place of the one that was shown. */
class OverwritingPublications extends MemoryPublications {
  protected override add(transaction: MemoryTransaction, { restates, ...row }: NextRevision): boolean {
    if (restates === 0) return super.add(transaction, { restates, ...row });
    setIn(transaction, this.database.tables.published, [`${row.country} ${row.on}`, [{ ...row, revision: 1 }]]);
    return true;
  }
}

/** Whoever restates does not look whether somebody else just has. */
class DoublyRestating extends MemoryPublications {
  protected override moveTurn(): boolean {
    return true;
  }
  protected override add(transaction: MemoryTransaction, row: NextRevision): boolean {
    const revisions = this.database.tables.published.get(`${row.country} ${row.on}`) ?? [];
    return super.add(transaction, row.restates === 0 ? row : { ...row, restates: revisions.length });
  }
}

/** Rows are recorded at what the clock of the machine says, even when it was set back. */
function believingClock(database: MemoryDatabase): LedgerStore {
  database.recordedAt = (transaction, country) => {
    const { clocks } = database.tables;
    setIn(transaction, clocks, [country, { version: clocks.get(country)?.version ?? 0, recordedAt: database.now() }]);
    return database.now();
  };
  return memoryStore(database);
}

/** The notice of a change is sent beside the transaction: it goes out also when that is rolled back. */
function loudOutbox(database: MemoryDatabase): LedgerStore {
  const { changes } = database.tables;
  const pop = changes.pop.bind(changes);
  changes.pop = () => (changes.length % 2 === 0 ? pop() : undefined);
  return memoryStore(database);
}

export const FLAWS: readonly Flaw[] = [
  {
    name: 'moves the cursor of an import apart from its rows',
    noticedBy: ['I2'],
    build: (database) => ({ ...memoryStore(database), imports: new TornImports(database) }),
  },
  {
    name: 'lets a process write on that was taken over',
    noticedBy: ['I2'],
    build: (database) => ({ ...memoryStore(database), imports: new UnfencedImports(database) }),
  },
  {
    name: 'lets the last of two people win',
    noticedBy: ['no lost update'],
    build: (database) => ({ ...memoryStore(database), events: new LastWriterWins(database) }),
  },
  {
    name: 'withdraws an event by changing its row',
    noticedBy: ['I8', 'I9', 'I10', 'once'],
    build: (database) => ({ ...memoryStore(database), events: new OverwritingEvents(database) }),
  },
  {
    name: 'keeps the key of a request apart from its effect',
    noticedBy: ['once', 'I1'],
    build: (database) => ({ ...memoryStore(database), requests: new ForgetfulRequests(database) }),
  },
  {
    name: 'replays with what is known now',
    noticedBy: ['I8', 'restated'],
    build: (database) => ({ ...memoryStore(database), records: new RecordsOfNow(database) }),
  },
  {
    name: 'overwrites what was published',
    noticedBy: ['published stays'],
    build: (database) => ({ ...memoryStore(database), publications: new OverwritingPublications(database) }),
  },
  {
    name: 'restates twice what two found at once',
    noticedBy: ['restated'],
    build: (database) => ({ ...memoryStore(database), publications: new DoublyRestating(database) }),
  },
  { name: 'believes a clock that was set back', noticedBy: ['I8'], build: believingClock },
  { name: 'tells of changes that were rolled back', noticedBy: ['I10'], build: loudOutbox },
];

function replaceLast(
  transaction: MemoryTransaction,
  { tables }: MemoryDatabase,
  row: ReturnType<typeof revisionsOf>[number],
): void {
  const rows = tables.events.get(row.event.country)?.get(row.event.id);
  const before = rows?.pop();
  if (!rows || !before) return;
  transaction.undo(() => rows.push(before));
  push(transaction, rows, row);
}
