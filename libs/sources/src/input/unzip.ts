import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { UserError } from '#libs/events';

export interface Unzipped {
  /** Name inside the archive; it is never used as a path. */
  readonly name: string;
  readonly bytes: Buffer;
}

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header begins. */
  readonly at: number;
}

const inflate = promisify(inflateRaw);

/** Signatures, sizes and offsets of the ZIP format: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL_MARK = 0x04034b50;
const LOCAL_BYTES = 30;
const DIRECTORY_MARK = 0x02014b50;
const DIRECTORY_BYTES = 46;
const END_MARK = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * The one file in a zip archive, checked against its size and checksum. The directory at the end says where the file lies: local headers
 * of archives written as a stream do not know their sizes.
 * @throws UserError for an archive that is cut off, damaged, encrypted, holds several files, or more than `limit` bytes unzipped
 */
export async function unzipSingle(archive: Buffer, limit: number): Promise<Unzipped> {
  const entry = onlyEntry(archive);
  if (entry.isEncrypted) throw refusal('its file is encrypted.');
  if (entry.bytes > limit) throw refusal(`it holds more than ${limit} bytes.`);
  const bytes = await unpack(packedBytesOf(archive, entry), entry, limit);
  if (bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw damaged();
  return { name: entry.name, bytes };
}

function onlyEntry(archive: Buffer): Entry {
  const end = endOf(archive);
  const entries = archive.readUInt16LE(end + 10);
  if (entries !== 1) throw refusal(`it holds ${entries} files; one was expected.`);
  const at = archive.readUInt32LE(end + 16);
  if (at + DIRECTORY_BYTES > end || archive.readUInt32LE(at) !== DIRECTORY_MARK) throw damaged();
  const nameAt = at + DIRECTORY_BYTES;
  return {
    name: archive.toString('utf8', nameAt, nameAt + archive.readUInt16LE(at + 28)),
    isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
    method: archive.readUInt16LE(at + 10),
    crc: archive.readUInt32LE(at + 16),
    packedBytes: archive.readUInt32LE(at + 20),
    bytes: archive.readUInt32LE(at + 24),
    at: archive.readUInt32LE(at + 42),
  };
}

/** Where the end record begins; only its comment may follow it. */
function endOf(archive: Buffer): number {
  const last = archive.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (archive.readUInt32LE(at) === END_MARK && at + END_BYTES + archive.readUInt16LE(at + 20) === archive.length)
      return at;
  throw refusal('it is cut off, or no zip archive.');
}

function packedBytesOf(archive: Buffer, { at, packedBytes }: Entry): Buffer {
  if (at + LOCAL_BYTES > archive.length || archive.readUInt32LE(at) !== LOCAL_MARK) throw damaged();
  const start = at + LOCAL_BYTES + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (start + packedBytes > archive.length) throw damaged();
  return archive.subarray(start, start + packedBytes);
}

async function unpack(packed: Buffer, { method }: Entry, limit: number): Promise<Buffer> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw refusal(`it is packed by method ${method}, which is not read.`);
  try {
    return await inflate(packed, { maxOutputLength: limit });
  } catch {
    throw refusal(`it is damaged, or holds more than ${limit} bytes.`);
  }
}

const damaged = (): UserError => refusal('it is damaged.');

const refusal = (why: string): UserError => new UserError('BAD_USER_INPUT', `The zip archive cannot be read: ${why}`);
