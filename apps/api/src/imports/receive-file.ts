import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '#libs/events';
import { UploadRefusal } from './upload-refusal.js';

/** A body on disk. */
export interface ReceivedFile {
  readonly path: string;
  remove(): Promise<void>;
}

export interface Body {
  readonly bytes: AsyncIterable<Buffer>;
  /** The body was compressed for the way only: what is kept is the content. */
  readonly isGzip: boolean;
  /** Of the content. */
  readonly maxBytes: number;
}

/**
 * Writes a body to a temporary file as it arrives, in constant memory.
 * @throws UploadRefusal beyond the limit, however small it was packed; UserError for damaged gzip and a full disk
 */
export async function receiveFile({ bytes, isGzip, maxBytes }: Body): Promise<ReceivedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'faultline-upload-'));
  const path = join(folder, 'body');
  const remove = () => rm(folder, { recursive: true, force: true });
  const content = (source: AsyncIterable<Buffer>) => limited(source, maxBytes);
  try {
    if (isGzip) await pipeline(bytes, createGunzip(), content, createWriteStream(path));
    else await pipeline(bytes, content, createWriteStream(path));
  } catch (error) {
    await remove();
    throw explained(error);
  }
  return { path, remove };
}

async function* limited(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const piece of source) {
    length += piece.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    yield piece;
  }
}

export const tooLarge = (maxBytes: number): UploadRefusal =>
  new UploadRefusal(
    413,
    `The file holds more than ${maxBytes / 1024 / 1024} MB. Split it, or import it with \`faultline import\`, which takes any size.`,
  );

function explained(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_')) return new UserError('BAD_USER_INPUT', 'The body is not whole gzip, as its header says.');
  if (code === 'ENOSPC')
    return new UserError('STORAGE_FULL', 'There is no room for the file on the disk of the server.');
  return error;
}
