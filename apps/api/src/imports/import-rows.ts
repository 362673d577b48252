import type { ImportRow, RejectedRow } from '#libs/events';
import type { ChunkOutcome, ImportCounts, ImportSession, Storage } from '#libs/storage';

const ROWS_PER_CHUNK = 5_000;

export interface RowsToStore {
  readonly storage: Storage;
  readonly session: ImportSession;
  readonly rows: AsyncIterable<ImportRow> | Iterable<ImportRow>;
  /** Told after each chunk: the counts of the import so far, and the rows of this chunk that were refused. */
  readonly onChunk?: (counts: ImportCounts, rejections: readonly RejectedRow[]) => void;
}

export type RejectedBy = Readonly<Record<string, number>>;

/** Stores rows chunk by chunk, each in one transaction with its cursor; what an earlier attempt committed is read past. */
export async function storeRows({ storage, session, rows, onChunk }: RowsToStore): Promise<void> {
  const skip = Number(session.resumesFrom ?? 0);
  let counts: ImportCounts = session.import;
  let position = 0;
  let chunk: ImportRow[] = [];
  const write = async (): Promise<void> => {
    const outcome = await storage.imports.writeChunk(session, chunk, String(position));
    counts = sum(counts, outcome);
    chunk = [];
    onChunk?.(counts, outcome.rejections);
  };
  for await (const row of rows) {
    position += 1;
    if (position <= skip) continue;
    chunk.push(row);
    if (chunk.length === ROWS_PER_CHUNK) await write();
  }
  if (chunk.length > 0) await write();
}

const sum = (a: ImportCounts, b: ChunkOutcome): ImportCounts => ({
  read: a.read + b.read,
  accepted: a.accepted + b.accepted,
  duplicate: a.duplicate + b.duplicate,
  revised: a.revised + b.revised,
  rejected: a.rejected + b.rejected,
});
