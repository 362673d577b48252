import { createWriteStream } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { explainFileFailure } from './file-failures.js';

/**
 * Writes a file that appears under its name when it is complete and on disk, or not at all: what stood there before stays until then.
 * What is no file, such as `/dev/stdout` or a pipe, is written to as it is.
 * Throws `UserError`: STORAGE_FULL without room, UNAVAILABLE for a failing disk, BAD_USER_INPUT where nothing may be written.
 */
export async function writeWholeFile(
  path: string,
  pieces: string | Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const write = (to: string, flush: boolean) =>
    pipeline(Readable.from(typeof pieces === 'string' ? [pieces] : pieces), createWriteStream(to, { flush }));
  try {
    const place = await realpath(path).catch(() => resolve(path));
    const there = await stat(place).catch(() => null);
    if (there && !there.isFile() && !there.isDirectory()) await write(place, false);
    else await replaceFile(place, (unfinished) => write(unfinished, true));
  } catch (error) {
    throw explainFileFailure(error, path);
  }
}

async function replaceFile(place: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${place}.unfinished-${process.pid}`;
  try {
    await write(unfinished);
    await rename(unfinished, place);
    await syncFolder(dirname(place));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A renamed or new entry is on disk only when its folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
