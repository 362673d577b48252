import { isAscii, isUtf8 } from 'node:buffer';
import type { ReadContext } from '../source-adapter.js';
import { gunzipIfZipped } from './gunzip.js';
import { otherFormat } from './other-formats.js';
import { limitsOf, refuseFile } from './refusal.js';

/** Bounds the memory of one step, whatever piece the caller hands over. */
const PIECE_BYTES = 256 * 1024;
const LONGEST_UTF8_SEQUENCE = 4;

/**
 * The text of a file in pieces: unzipped, without a UTF-8 byte order mark, checked to be UTF-8 without NUL.
 * @throws UserError for UTF-16, binary or damaged content, naming the byte, and beyond the size limit
 */
export async function* readText(input: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<string> {
  const { fileBytes } = limitsOf(context);
  let carry: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const piece of pieces(input, context)) {
    const bytes = carry.length === 0 ? piece : Buffer.concat([carry, piece]);
    if (offset + bytes.length > fileBytes)
      throw refuseFile(context, `the file holds more than ${fileBytes} bytes when unzipped, the limit of an upload.`);
    const start = offset === 0 ? markLength(bytes, context) : 0;
    const end = offset === 0 && bytes.length < LONGEST_UTF8_SEQUENCE ? 0 : completeLength(bytes);
    if (end > start) yield decode(bytes.subarray(start, end), offset + start, context);
    carry = Buffer.from(bytes.subarray(end));
    offset += end;
  }
  if (carry.length > 0) yield decode(carry.subarray(offset === 0 ? markLength(carry, context) : 0), offset, context);
}

async function* pieces(input: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<Buffer> {
  for await (const chunk of gunzipIfZipped(input, context))
    for (let at = 0; at < chunk.length; at += PIECE_BYTES)
      yield Buffer.from(chunk.buffer, chunk.byteOffset + at, Math.min(PIECE_BYTES, chunk.length - at));
}

function decode(bytes: Buffer, offset: number, context: ReadContext): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw refuseFile(context, `byte ${offset + nul} is NUL: a text file in UTF-8 was expected.`);
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes))
    throw refuseFile(context, `byte ${offset + firstBadByte(bytes)} is not UTF-8; save the file as UTF-8.`);
  return bytes.toString('utf8');
}

/** Length of the byte order mark to skip; refuses what its first bytes betray as something else than UTF-8 text. */
function markLength(bytes: Buffer, context: ReadContext): number {
  const other = otherFormat(bytes);
  if (other !== null) throw refuseFile(context, other);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Length up to which `bytes` end with a whole character; an unfinished one waits for the next piece. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back < LONGEST_UTF8_SEQUENCE && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let end = bytes.length;
  // Halving: `good` bytes are known to be UTF-8 up to a whole character.
  while (end - good > LONGEST_UTF8_SEQUENCE) {
    const middle = good + completeLength(bytes.subarray(good, good + Math.ceil((end - good) / 2)));
    if (middle === good) break;
    if (isUtf8(bytes.subarray(good, middle))) good = middle;
    else end = middle;
  }
  while (good < end) {
    const length = [1, 2, 3, 4].find((size) => isUtf8(bytes.subarray(good, good + size)));
    if (length === undefined) break;
    good += length;
  }
  return good;
}
