import { UserError, type ImportRow, type RejectedRow } from '#libs/events';
import { LOCAL_OWNER_ID } from '../accounts/adopt.js';
import type { Database, Transaction } from '../database/database.js';
import { decodeCursor, encodeCursor, pageOf, type Page, type PageRequest } from '../database/page.js';
import { storeChunk } from './import-chunk.js';
import { PreparedChunk } from './prepared-chunk.js';
import type { ChunkOutcome, ChunkToStore, Import, ImportCounts, ImportSession, NewImport } from './import-types.js';

/** A chunk takes seconds at most, and no statement of one may take longer than two minutes. */
const SILENCE = `interval '150 seconds'`;

const COLUMNS = `
  id::text, source, file_name as "fileName", content_hash as "contentHash", started_by as by,
  rows_read as read, accepted, duplicate, revised, rejected, started_at as "startedAt", finished_at as "finishedAt", problem,
  finished_at is null and problem is null and alive_at < clock_timestamp() - ${SILENCE} as "isInterrupted"`;

/** By which the right to write is proven. */
type Claim = Pick<ImportSession, 'id' | 'attempt'>;

type BegunRow = Import & { readonly attempt: number; readonly cursor: string | null };

/**
 * Imports of files: begun once per content, written chunk by chunk, resumed after any crash. What `kill -9` leaves behind is
 * either a whole chunk with its cursor or nothing of it.
 */
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Begins an import, resumes it where it stopped, or finds it finished (same source and content hash, whatever the name).
   * Beginning takes the import over: a session that wrote to it until now gets CONFLICT on its next chunk.
   */
  async begin({
    source,
    fileName,
    contentHash,
    edition = null,
    by = LOCAL_OWNER_ID,
  }: NewImport): Promise<ImportSession> {
    const [row] = await this.database.transaction((transaction) =>
      transaction.query<BegunRow>({
        name: 'begin-import',
        text: `
          insert into import (source, file_name, content_hash, started_by, edition) values ($1, $2, $3, $4, $5)
          on conflict (source, content_hash) do update
            set problem = null, alive_at = clock_timestamp(), attempt = import.attempt + case when import.finished_at is null then 1 else 0 end
          returning ${COLUMNS}, attempt, cursor`,
        values: [source, fileName, contentHash, by, edition],
      }),
    );
    if (!row) throw new Error('An import was neither begun nor found.');
    const { attempt, cursor, ...begun } = row;
    return { id: row.id, attempt, resumesFrom: cursor, finished: row.finishedAt !== null, import: begun };
  }

  /** Stores rows of a file as {@link storeChunk} does. */
  writeChunk(session: Claim, rows: readonly ImportRow[], cursor: string): Promise<ChunkOutcome> {
    return this.storeChunk(session, { chunk: PreparedChunk.of(rows), cursor });
  }

  /**
   * Stores one chunk in one transaction: its rows, the refused ones with their reasons, the counts, the cursor that a resumed
   * import continues from, and the notice of what changed. Call it in the order of the file. Throws CONFLICT when another
   * process has taken the import over, STORAGE_FULL and UNAVAILABLE with nothing stored.
   */
  async storeChunk(session: Claim, { chunk, cursor, onLocked }: ChunkToStore): Promise<ChunkOutcome> {
    return this.database.transaction(async (transaction) => {
      const { by, edition } = await claim(transaction, session);
      const outcome = await storeChunk(transaction, { importId: session.id, by, edition, onLocked }, chunk);
      await transaction.query({
        name: 'count-chunk',
        text: `
          update import set cursor = $2, rows_read = rows_read + $3, accepted = accepted + $4,
            duplicate = duplicate + $5, revised = revised + $6, rejected = rejected + $7,
            last_row_at = clock_timestamp(), alive_at = clock_timestamp()
          where id = $1`,
        values: [
          session.id,
          cursor,
          outcome.read,
          outcome.accepted,
          outcome.duplicate,
          outcome.revised,
          outcome.rejected,
        ],
      });
      return outcome;
    });
  }

  /**
   * Runs a whole import in one transaction: all of it is stored or, when `work` throws, nothing. With `rehearse` nothing is stored
   * in any case and the answer says what would have been. Writers of the same countries wait until it is over.
   */
  async allOrNothing<T>(work: () => Promise<T>, { rehearse = false } = {}): Promise<T> {
    const rehearsed = new Rehearsed<T>();
    try {
      return await this.database.transaction(async () => {
        const result = await work();
        if (rehearse) throw rehearsed.with(result);
        return result;
      });
    } catch (error) {
      if (error === rehearsed) return rehearsed.result();
      throw error;
    }
  }

  /** Marks the import as read to its end. Throws CONFLICT when another process has taken it over. */
  async finish(session: Claim): Promise<Import> {
    return this.database.transaction(async (transaction) => {
      await claim(transaction, session);
      const [row] = await transaction.query<Import>({
        text: `update import set finished_at = clock_timestamp() where id = $1 returning ${COLUMNS}`,
        values: [session.id],
      });
      if (!row) throw new Error(`Import ${session.id} vanished.`);
      return row;
    });
  }

  /** Notes why an import goes no further; what it has stored stays. Beginning the same content again goes on behind it. */
  async stop({ id, attempt }: Claim, problem: string): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({
        text: 'update import set problem = $3 where id = $1 and attempt = $2 and finished_at is null',
        values: [id, attempt, problem],
      }),
    );
  }

  async get(id: string): Promise<Import | null> {
    const [row] = await this.database.read<Import>({
      text: `select ${COLUMNS} from import where id::text = $1`,
      values: [id],
    });
    return row ?? null;
  }

  /** Newest first. */
  async list(page: PageRequest): Promise<Page<Import>> {
    const [before] = decodeCursor(page.after, 1);
    const rows = await this.database.read<Import>({
      text: `select ${COLUMNS} from import where ($1::bigint is null or id < $1) order by id desc limit $2`,
      values: [before ?? null, page.first + 1],
    });
    return pageOf(rows, page, ({ id }) => encodeCursor([id]));
  }

  async count(): Promise<number> {
    const [row] = await this.database.read<{ total: number }>({ text: 'select count(*) as total from import' });
    return row?.total ?? 0;
  }

  /** Rows of all imports of each source so far. */
  async totals(): Promise<readonly ({ readonly source: string } & ImportCounts)[]> {
    return this.database.read<{ source: string } & ImportCounts>({
      name: 'import-totals',
      text: `
        select source, sum(rows_read)::bigint as read, sum(accepted)::bigint as accepted, sum(duplicate)::bigint as duplicate,
          sum(revised)::bigint as revised, sum(rejected)::bigint as rejected
        from import group by source order by source`,
    });
  }

  /** How many rows of an import were refused for each reason, most first. */
  async rejectedBy(importId: string): Promise<readonly { readonly reason: string; readonly count: number }[]> {
    return this.database.read<{ reason: string; count: number }>({
      text: `
        select reason, count(*) as count from import_rejection where import_id::text = $1
        group by reason order by count desc, reason`,
      values: [importId],
    });
  }

  /** The refused rows of an import with line, column, value and reason, in the order they were met. */
  async rejectedRows(importId: string, page: PageRequest): Promise<Page<RejectedRow>> {
    const [after] = decodeCursor(page.after, 1);
    const rows = await this.database.read<RejectedRow & { number: number }>({
      text: `
        select number, 'rejected' as kind, line, column_name as column, value, reason, detail
        from import_rejection where import_id::text = $1 and number > coalesce($2::bigint, 0) order by number limit $3`,
      values: [importId, after ?? null, page.first + 1],
    });
    const { nodes, ...rest } = pageOf(rows, page, ({ number }) => encodeCursor([String(number)]));
    const withoutNumber = ({ kind, line, column, value, reason, detail }: RejectedRow): RejectedRow => {
      return { kind, line, column, value, reason, detail };
    };
    return { ...rest, nodes: nodes.map(withoutNumber) };
  }
}

/** Thrown to roll back a rehearsal; carries its result past the rollback. */
class Rehearsed<T> extends Error {
  readonly #results: T[] = [];

  with(result: T): this {
    this.#results[0] = result;
    return this;
  }

  result(): T {
    return this.#results[0] as T;
  }
}

async function claim(
  transaction: Transaction,
  { id, attempt }: Claim,
): Promise<{ readonly by: string; readonly edition: number | null }> {
  const [row] = await transaction.query<{ by: string; edition: number | null; attempt: number; finished: boolean }>({
    name: 'claim-import',
    text: `
      select started_by as by, edition, attempt, finished_at is not null as finished from import where id = $1 for update`,
    values: [id],
  });
  if (!row) throw new UserError('NOT_FOUND', `There is no import ${id}.`);
  if (row.finished || row.attempt !== attempt)
    throw new UserError('CONFLICT', 'Another process has taken this import over: look at its progress there.');
  return row;
}
