import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ReadContext } from '../source-adapter.js';
import { refuseFile } from './refusal.js';

const INFLATED_CHUNK_BYTES = 128 * 1024;

/** Passes the bytes on, unzipped when they start like gzip: by content, because names of downloads lie. */
export async function* gunzipIfZipped(
  input: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<Uint8Array> {
  const bytes = input[Symbol.asyncIterator]();
  const first = await firstBytes(bytes);
  const whole = startingWith(first, bytes);
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const source = Readable.from(whole);
  const unzipped = createGunzip({ chunkSize: INFLATED_CHUNK_BYTES });
  source.on('error', (error) => unzipped.destroy(error));
  try {
    for await (const chunk of source.pipe(unzipped)) yield chunk as Uint8Array;
  } catch (error) {
    if (isZlibError(error)) throw refuseFile(context, `the gzip file is damaged or cut off (${error.code}).`);
    throw error;
  } finally {
    source.destroy();
  }
}

/** At least two bytes, where the file has them. */
async function firstBytes(bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array(0);
  while (first.length < 2) {
    const next = await bytes.next();
    if (next.done) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  return first;
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Told by its code: an error of another realm is no instance of ours. */
function isZlibError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');
}
