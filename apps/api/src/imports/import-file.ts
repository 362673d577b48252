import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError, type Instant, type RejectedRow } from '#libs/events';
import { sourceById, type ReadContext, type ReadLimits, type SourceAdapter } from '#libs/sources';
import type { Import, ImportCounts, ImportSession, Storage } from '#libs/storage';
import { storeRows, type RejectedBy } from './import-rows.js';

const HASHED_AT_ONCE_BYTES = 1024 * 1024;

export interface FileProgress {
  readonly counts: ImportCounts;
  /** The rows that were refused since the last time. */
  readonly rejections: readonly RejectedRow[];
  /** How much of the file is read, 0–1. */
  readonly share: number;
}

export interface FileToImport {
  /** Id of a source adapter. */
  readonly source: string;
  readonly path: string;
  /** Name under which it is listed; default: that of the path. */
  readonly fileName?: string;
  /** Default: the limits of the command line. */
  readonly limits?: ReadLimits;
  readonly receivedAt: Instant;
  readonly by: string;
  /** Nothing is stored; the report says what would have been. */
  readonly dryRun?: boolean;
  /** One refused row and nothing of the file is stored. */
  readonly allOrNothing?: boolean;
  /** Told once, before the first row: which import it is, and whether its content was imported to the end before. */
  readonly onBegun?: (session: ImportSession) => void;
  readonly onProgress?: (progress: FileProgress) => void;
  /** Aborting it ends the import behind the chunk that is being stored. */
  readonly signal?: AbortSignal;
}

export interface ImportReport {
  readonly import: { readonly id: string; readonly hash: string; readonly source: string };
  /** accepted + duplicate + revised + rejected = read. */
  readonly summary: ImportCounts;
  readonly rejectedBy: RejectedBy;
}

/**
 * Imports a file through the adapter of its source. The same content again changes nothing and has the same id; an import that was
 * killed goes on where it stopped.
 * @throws UserError for an unknown source, a file that cannot be read or is not what the source sends.
 */
export async function importFile(storage: Storage, file: FileToImport): Promise<ImportReport> {
  const adapter = sourceById(file.source);
  const size = await sizeOf(file.path);
  const contentHash = await hashOf(file.path);
  const work = () => importContent(storage, { file, size, adapter, contentHash });
  if (!file.dryRun && !file.allOrNothing) return work();
  const checked = async (): Promise<ImportReport> => refuseRejected(await work(), file);
  return storage.imports.allOrNothing(checked, { rehearse: file.dryRun === true });
}

interface Content {
  readonly file: FileToImport;
  /** Bytes. */
  readonly size: number;
  readonly adapter: SourceAdapter;
  readonly contentHash: string;
}

async function importContent(storage: Storage, { file, size, adapter, contentHash }: Content): Promise<ImportReport> {
  const { source, path, by, onProgress } = file;
  const context = contextOf(file);
  const { fileName } = context;
  const edition = adapter.editionOf?.(fileName) ?? null;
  const session = await storage.imports.begin({ source, fileName, contentHash, edition, by });
  file.onBegun?.(session);
  if (session.finished) return reportOf(storage, knownAgain(session));
  try {
    const bytes = createReadStream(path, file.signal && { signal: file.signal });
    await storeRows({
      storage,
      session,
      batches: adapter.read(bytes, context),
      onChunk: (counts, rejections) => onProgress?.({ counts, rejections, share: bytes.bytesRead / size }),
    });
  } catch (error) {
    // What went wrong is the error; that it cannot be noted, as when the database is away, adds nothing.
    await storage.imports.stop(session, problemOf(error)).catch(() => undefined);
    throw error;
  }
  return reportOf(storage, await storage.imports.finish(session));
}

/** Why an import stopped, as its reader is told. */
export const problemOf = (error: unknown): string =>
  error instanceof UserError
    ? error.message
    : 'The import was interrupted. Import the file again: it goes on where it stopped.';

/**
 * Reads the first piece of a file and stores nothing.
 * @throws UserError when the file as a whole is not what the source sends
 */
export async function checkHead(file: Pick<FileToImport, 'source' | 'path' | 'fileName' | 'limits' | 'receivedAt'>) {
  const batches = sourceById(file.source).read(createReadStream(file.path), contextOf(file))[Symbol.asyncIterator]();
  await batches.next();
  await batches.return?.();
}

function contextOf({
  path,
  fileName = basename(path),
  receivedAt,
  limits,
}: Pick<FileToImport, 'path' | 'fileName' | 'receivedAt' | 'limits'>): ReadContext {
  return { fileName, receivedAt, today: receivedAt.slice(0, 10), ...(limits && { limits }) };
}

export async function reportOf(storage: Storage, run: Import): Promise<ImportReport> {
  const { id, contentHash: hash, source, read, accepted, duplicate, revised, rejected } = run;
  const reasons = await storage.imports.rejectedBy(id);
  return {
    import: { id, hash, source },
    summary: { read, accepted, duplicate, revised, rejected },
    rejectedBy: Object.fromEntries(reasons.map(({ reason, count }) => [reason, count])),
  };
}

/** A file that was imported to its end before brings nothing new: every row it stored then is a duplicate now. */
function knownAgain({ import: run }: ImportSession): Import {
  return { ...run, accepted: 0, revised: 0, duplicate: run.accepted + run.revised + run.duplicate };
}

function refuseRejected(report: ImportReport, file: FileToImport): ImportReport {
  const { rejected } = report.summary;
  if (!file.allOrNothing || file.dryRun || rejected === 0) return report;
  const reasons = Object.entries(report.rejectedBy).map(([reason, count]) => `${reason} ${count}`);
  const why = `${rejected} rows were refused (${reasons.join(', ')}).`;
  throw new UserError('BAD_USER_INPUT', `${contextOf(file).fileName}: Nothing was stored: ${why}`);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UserError('BAD_USER_INPUT', `${path}: there is no such file.`, 'path');
  if (!found.isFile()) throw new UserError('BAD_USER_INPUT', `${path}: is not a file.`, 'path');
  return found.size;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const room = Buffer.allocUnsafeSlow(HASHED_AT_ONCE_BYTES);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(room, 0, room.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(room.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
