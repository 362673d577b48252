import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError, type Instant } from '#libs/events';
import { sourceById, type SourceAdapter } from '#libs/sources';
import type { Import, ImportCounts, ImportSession, Storage } from '#libs/storage';
import { storeRows, type RejectedBy } from './import-rows.js';

export interface FileToImport {
  /** Id of a source adapter. */
  readonly source: string;
  readonly path: string;
  readonly receivedAt: Instant;
  readonly by: string;
  /** Nothing is stored; the report says what would have been. */
  readonly dryRun?: boolean;
  /** One refused row and nothing of the file is stored. */
  readonly allOrNothing?: boolean;
  readonly onProgress?: (counts: ImportCounts) => void;
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
  await checkReadable(file.path);
  const contentHash = await hashOf(file.path);
  const work = () => importContent(storage, { file, adapter, contentHash });
  if (!file.dryRun && !file.allOrNothing) return work();
  const checked = async (): Promise<ImportReport> => refuseRejected(await work(), file);
  return storage.imports.allOrNothing(checked, { rehearse: file.dryRun === true });
}

interface Content {
  readonly file: FileToImport;
  readonly adapter: SourceAdapter;
  readonly contentHash: string;
}

async function importContent(storage: Storage, { file, adapter, contentHash }: Content): Promise<ImportReport> {
  const { source, path, receivedAt, by, onProgress } = file;
  const fileName = basename(path);
  const session = await storage.imports.begin({ source, fileName, contentHash, by });
  if (session.finished) return reportOf(storage, knownAgain(session));
  const context = { fileName, receivedAt, today: receivedAt.slice(0, 10) };
  await storeRows({ storage, session, rows: adapter.read(createReadStream(path), context), onProgress });
  return reportOf(storage, await storage.imports.finish(session));
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

function refuseRejected(report: ImportReport, { allOrNothing, dryRun }: FileToImport): ImportReport {
  const { rejected } = report.summary;
  if (!allOrNothing || dryRun || rejected === 0) return report;
  const reasons = Object.entries(report.rejectedBy).map(([reason, count]) => `${reason} ${count}`);
  throw new UserError('BAD_USER_INPUT', `Nothing was stored: ${rejected} rows were refused (${reasons.join(', ')}).`);
}

async function checkReadable(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UserError('BAD_USER_INPUT', `${path}: there is no such file.`, 'path');
  if (!found.isFile()) throw new UserError('BAD_USER_INPUT', `${path}: is not a file.`, 'path');
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}
