import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError, type Instant } from '#libs/events';
import type { Storage } from '#libs/storage';
import { packContents } from './pack-contents.js';
import { asJson, type PackFile } from './pack-file.js';
import type { LawRun } from './pack-runs.js';

export const PACK_MANIFEST = 'MANIFEST.json';

export interface PackOptions {
  readonly folder: string;
  readonly laws: LawRun;
  readonly now: Instant;
}

export interface PackManifest {
  readonly takenAt: Instant;
  /** In the order of reading. */
  readonly files: readonly {
    readonly path: string;
    readonly what: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/**
 * Writes a folder for whoever validates the model. It appears under its name when it is complete, or not at all; the same store and
 * version give the same bytes, apart from dates of runs and of the manifest.
 * Throws `UserError`: CONFLICT when the folder is not empty, BAD_USER_INPUT when it cannot be made there.
 */
export async function writeValidationPack(storage: Storage, { folder, laws, now }: PackOptions): Promise<PackManifest> {
  await checkFree(folder);
  const unfinished = `${resolve(folder)}.unfinished-${process.pid}`;
  await mkdir(unfinished).catch((error: unknown) => {
    throw new UserError('BAD_USER_INPUT', `${folder} cannot be made: ${String(error)}`, 'folder');
  });
  try {
    const files: PackManifest['files'][number][] = [];
    for (const file of await packContents(laws)) files.push(await writePackFile(storage, unfinished, file));
    const manifest = { takenAt: now, files };
    await writeFile(join(unfinished, PACK_MANIFEST), asJson(manifest), { flush: true });
    await rename(unfinished, resolve(folder));
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function checkFree(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there && !there.isDirectory())
    throw new UserError('BAD_USER_INPUT', `${folder} is a file: name a folder.`, 'folder');
  if (there && (await readdir(folder)).length > 0)
    throw new UserError('CONFLICT', `${folder} is not empty: name a new folder.`);
}

async function writePackFile(storage: Storage, folder: string, { path, what, text }: PackFile) {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform: (piece: Buffer, _, done) => {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const content = text(storage);
  const source = Symbol.asyncIterator in content ? content : [await content];
  await pipeline(Readable.from(source), count, createWriteStream(target, { flush: true }));
  return { path, what, bytes, sha256: hash.digest('hex') };
}
