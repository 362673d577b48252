import type { ImportRow, RejectedRow } from '#libs/events';
import type { RowBatch } from '#libs/sources';
import { PreparedChunk, type ChunkOutcome, type ImportCounts, type ImportSession, type Storage } from '#libs/storage';

const ROWS_PER_CHUNK = 5_000;
/** Rows may be a megabyte each: a chunk of them must not fill the memory. */
const BYTES_PER_CHUNK = 16_000_000;

export interface RowsToStore {
  readonly storage: Storage;
  readonly session: ImportSession;
  readonly batches: AsyncIterable<RowBatch> | Iterable<RowBatch>;
  /** Told after each chunk: the counts of the import so far, and the rows of this chunk that were refused. */
  readonly onChunk?: (counts: ImportCounts, rejections: readonly RejectedRow[]) => void;
}

export type RejectedBy = Readonly<Record<string, number>>;

/**
 * Stores rows chunk by chunk, each in one transaction with its cursor; what an earlier attempt committed is read past. While the database
 * stores one chunk the next is read, so that both work at once.
 */
export async function storeRows({ batches, ...target }: RowsToStore): Promise<void> {
  const writer = new ChunkWriter(target);
  try {
    for await (const batch of batches) for (const row of batch) if (writer.add(row)) await writer.flush();
    await writer.flush();
    await writer.written();
  } finally {
    // Whoever rolls back, or notes the problem, must find the database idle.
    await writer.written().catch(() => undefined);
  }
}

class ChunkWriter {
  private readonly skip: number;
  private counts: ImportCounts;
  private position = 0;
  /** One is filled while the other is stored. */
  private chunk = new PreparedChunk();
  private stored = new PreparedChunk();
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly target: Omit<RowsToStore, 'batches'>) {
    this.skip = Number(target.session.resumesFrom ?? 0);
    this.counts = target.session.import;
  }

  /** True when the chunk is full. */
  add(row: ImportRow): boolean {
    this.position += 1;
    if (this.position <= this.skip) return false;
    this.chunk.add(row);
    return this.chunk.read === ROWS_PER_CHUNK || this.chunk.size > BYTES_PER_CHUNK;
  }

  /** Waits for the chunk before, and begins to store this one. Throws what became of the one before. */
  async flush(): Promise<void> {
    const full = this.chunk;
    full.finish();
    await this.writing;
    if (full.read === 0) return;
    await this.begin(full);
    this.chunk = this.stored;
    this.chunk.clear();
    this.stored = full;
  }

  written(): Promise<void> {
    return this.writing;
  }

  /**
   * Until the chunk has its locks, a handful of short questions go to the database and back. Each would wait for a piece of the file to be
   * read if reading went on.
   */
  private async begin(full: PreparedChunk): Promise<void> {
    await new Promise<void>((resolve) => {
      this.writing = this.write(full, resolve);
      // What became of it is told by whoever waits for it next; until then it must not count as forgotten.
      this.writing.catch(() => resolve());
    });
  }

  private async write(chunk: PreparedChunk, onLocked: () => void): Promise<void> {
    const { storage, session, onChunk } = this.target;
    const outcome = await storage.imports.storeChunk(session, { chunk, cursor: String(this.position), onLocked });
    this.counts = sum(this.counts, outcome);
    onChunk?.(this.counts, outcome.rejections);
  }
}

const sum = (a: ImportCounts, b: ChunkOutcome): ImportCounts => ({
  read: a.read + b.read,
  accepted: a.accepted + b.accepted,
  duplicate: a.duplicate + b.duplicate,
  revised: a.revised + b.revised,
  rejected: a.rejected + b.rejected,
});
