import { UserError, type ImportRow } from '#libs/events';
import type { ChunkOutcome, Import, ImportSession, LedgerStore, NewImport } from '#libs/storage';
import { findUnstorable } from '../../../libs/storage/src/imports/storable.js';
import { instantOf, setIn, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';
import { MemoryChunk } from './memory-chunk.js';
import { noteChange } from './memory-notices.js';
import type { ImportRun } from './memory-tables.js';

type Claim = Pick<ImportSession, 'id' | 'attempt'>;

/** Imports with their cursors, as `ImportsRepository` keeps them; of a feed without editions. */
export class MemoryImports {
  constructor(protected readonly database: MemoryDatabase) {}

  begin({ source, fileName, contentHash, by = 'local' }: NewImport): Promise<ImportSession> {
    return this.database.transaction((transaction) => {
      const { imports } = this.database.tables;
      const known = [...imports.values()].find((run) => run.source === source && run.contentHash === contentHash);
      const fresh = newRun({ source, fileName, contentHash, by }, imports.size + 1, instantOf(this.database.now()));
      const run = known ? { ...known, attempt: known.attempt + (known.finishedAt === null ? 1 : 0) } : fresh;
      setIn(transaction, imports, [run.id, run]);
      const { attempt, cursor } = run;
      return { id: run.id, attempt, resumesFrom: cursor, finished: run.finishedAt !== null, import: shown(run) };
    });
  }

  writeChunk(session: Claim, rows: readonly ImportRow[], cursor: string): Promise<ChunkOutcome> {
    return this.database.transaction((transaction) => {
      const run = this.claim(session);
      const outcome = this.store(transaction, run, rows);
      this.database.onStep('rows');
      this.count(transaction, session.id, { ...outcome, cursor });
      this.database.onStep('cursor');
      return outcome;
    });
  }

  finish(session: Claim): Promise<Import> {
    return this.database.transaction((transaction) => {
      const run = { ...this.claim(session), finishedAt: instantOf(this.database.now()) };
      setIn(transaction, this.database.tables.imports, [run.id, run]);
      return shown(run);
    });
  }

  get: LedgerStore['imports']['get'] = (id) => {
    const run = this.database.tables.imports.get(id);
    return Promise.resolve(run ? shown(run) : null);
  };

  rejectedBy: LedgerStore['imports']['rejectedBy'] = (id) => {
    const counts = new Map<string, number>();
    for (const reason of this.database.tables.imports.get(id)?.reasons ?? [])
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return Promise.resolve(
      [...counts]
        .map(([reason, count]) => ({ reason, count }))
        .sort((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1)),
    );
  };

  protected store(transaction: MemoryTransaction, run: ImportRun, rows: readonly ImportRow[]): ChunkOutcome {
    const chunk = new MemoryChunk(this.database, transaction, run.by);
    chunk.addAll(rows.map((row) => findUnstorable(row) ?? row));
    if (chunk.days.size > 0)
      noteChange(this.database, transaction, { kind: 'import', subject: run.id, days: chunk.days });
    return { ...chunk.outcome, read: rows.length };
  }

  protected count(
    transaction: MemoryTransaction,
    id: string,
    { cursor, rejections, ...more }: ChunkOutcome & { readonly cursor: string },
  ): void {
    const { imports } = this.database.tables;
    const run = imports.get(id);
    if (!run) throw new Error(`Import ${id} vanished.`);
    const next: ImportRun = {
      ...run,
      cursor,
      read: run.read + more.read,
      accepted: run.accepted + more.accepted,
      duplicate: run.duplicate + more.duplicate,
      revised: run.revised + more.revised,
      rejected: run.rejected + more.rejected,
      reasons: [...run.reasons, ...rejections.map(({ reason }) => reason)],
    };
    if (next.accepted + next.duplicate + next.revised + next.rejected !== next.read)
      throw new Error('The counts of an import do not add up.');
    setIn(transaction, imports, [id, next]);
  }

  protected claim({ id, attempt }: Claim): ImportRun {
    const run = this.database.tables.imports.get(id);
    if (!run) throw new UserError('NOT_FOUND', `There is no import ${id}.`);
    if (run.finishedAt === null && run.attempt === attempt) return run;
    throw new UserError('CONFLICT', 'Another process has taken this import over.');
  }
}

function newRun(started: Required<Omit<NewImport, 'edition'>>, number: number, startedAt: string): ImportRun {
  return {
    ...started,
    id: String(number),
    attempt: 1,
    cursor: null,
    read: 0,
    accepted: 0,
    duplicate: 0,
    revised: 0,
    rejected: 0,
    reasons: [],
    startedAt,
    finishedAt: null,
    problem: null,
    isInterrupted: false,
  };
}

/** Without what only the store knows. */
function shown(run: ImportRun): Import {
  const { id, source, fileName, contentHash, by, startedAt, finishedAt, problem, isInterrupted } = run;
  const { read, accepted, duplicate, revised, rejected } = run;
  return {
    ...{ id, source, fileName, contentHash, by, startedAt, finishedAt, problem, isInterrupted },
    ...{ read, accepted, duplicate, revised, rejected },
  };
}
