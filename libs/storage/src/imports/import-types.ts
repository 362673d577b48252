import type { Instant, RejectedRow } from '#libs/events';
import type { PreparedChunk } from './prepared-chunk.js';

export interface NewImport {
  /** Id of the source adapter. */
  readonly source: string;
  readonly fileName: string;
  /** Hash of the file's content: the same content under any name is the same import. */
  readonly contentHash: string;
  /** Which edition of its feed the file is, where feeds have such; a later one has a higher number. */
  readonly edition?: number | null;
  readonly by?: string;
}

/** Rows of a file so far: `accepted + duplicate + revised + rejected = read`, always. */
export interface ImportCounts {
  readonly read: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly revised: number;
  readonly rejected: number;
}

export interface Import extends ImportCounts {
  readonly id: string;
  readonly source: string;
  readonly fileName: string;
  readonly contentHash: string;
  readonly by: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  /** Why it stopped before the end of its file; `null` when it did not, or was begun again since. */
  readonly problem: string | null;
  /** Its process has given no sign of life for minutes: it was killed. Beginning the same content again goes on where it stopped. */
  readonly isInterrupted: boolean;
}

/** The right to write one import. Beginning the same content again takes it over: the older session is then refused. */
export interface ImportSession {
  readonly id: string;
  readonly attempt: number;
  /** The cursor of the last committed chunk, as the caller gave it; `null` = start at the beginning. */
  readonly resumesFrom: string | null;
  /** True when this content was imported to its end before: there is nothing to do. */
  readonly finished: boolean;
  readonly import: Import;
}

export interface ChunkToStore {
  readonly chunk: PreparedChunk;
  /** What a resumed import is told. */
  readonly cursor: string;
  /** Told when the short questions are answered: from here on the database works for long stretches. Told again if it has to begin anew. */
  readonly onLocked?: () => void;
}

/** What one chunk came to. */
export interface ChunkOutcome extends ImportCounts {
  readonly rejections: readonly RejectedRow[];
}
