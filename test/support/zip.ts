import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipOptions {
  /** Sizes and checksum only behind the file and in the directory, as archives written as a stream have them. */
  readonly streamed?: boolean;
  readonly stored?: boolean;
  readonly comment?: string;
  /** What the directory claims, where it is not the truth. */
  readonly claims?: { readonly bytes?: number; readonly crc?: number; readonly flags?: number };
}

/** A zip archive of the files given as [name, content]. */
export function zipOf(files: readonly (readonly [string, string | Buffer])[], options: ZipOptions = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const { entry, head } = entryOf(name, Buffer.from(content), options);
    const where = Buffer.alloc(4);
    where.writeUInt32LE(at);
    directory.push(Buffer.concat([head, where, Buffer.from(name)]));
    pieces.push(entry);
    at += entry.length;
  }
  return Buffer.concat([...pieces, ...directory, endRecord(directory, at, options.comment ?? '')]);
}

/** The file with its local header, and its line in the directory up to where it lies. */
function entryOf(name: string, bytes: Buffer, { streamed, stored, claims }: ZipOptions) {
  const packed = stored ? bytes : deflateRawSync(bytes);
  const stated = { crc: crc32(bytes), bytes: bytes.length, flags: streamed ? 8 : 0, ...claims };
  const sizes = sizesOf([stated.crc, packed.length, stated.bytes]);
  const start = numbers([20, stated.flags, stored ? 0 : 8, 0, 0]);
  const local = [mark(3, 4), start, streamed ? Buffer.alloc(12) : sizes, numbers([name.length, 0]), Buffer.from(name)];
  const head = Buffer.concat([mark(1, 2), numbers([20]), start, sizes, numbers([name.length, 0, 0, 0, 0, 0, 0])]);
  return { entry: Buffer.concat([...local, packed, ...(streamed ? [mark(7, 8), sizes] : [])]), head };
}

function endRecord(directory: readonly Buffer[], at: number, comment: string): Buffer {
  const places = Buffer.alloc(8);
  places.writeUInt32LE(Buffer.concat(directory).length, 0);
  places.writeUInt32LE(at, 4);
  const counts = numbers([0, 0, directory.length, directory.length]);
  return Buffer.concat([mark(5, 6), counts, places, numbers([comment.length]), Buffer.from(comment)]);
}

const mark = (third: number, fourth: number): Buffer => Buffer.from([0x50, 0x4b, third, fourth]);

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function sizesOf(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}
