import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 8;
/** 43 digits of base 62 are 256 bits. */
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const SHAPE = new RegExp(
  `^flt_([a-z]{2,12})_([0-9A-Za-z]{${ID_LENGTH}})_([0-9A-Za-z]{${SECRET_LENGTH + CHECKSUM_LENGTH}})$`,
);

/** Anything that looks like a key, wherever it stands. */
export const KEY_PATTERN = /flt_[a-z]{2,12}_([0-9A-Za-z]{8})_[0-9A-Za-z]{10,}/;

export interface NewKey {
  readonly id: string;
  /** The whole key, shown once. */
  readonly key: string;
  readonly secretHash: Buffer;
}

/**
 * A new key: `flt_<environment>_<id>_<secret><checksum>`. The prefix lets scanners of repositories find a leaked key, the checksum
 * lets them, and us, tell a key from a mistyped one without asking the database.
 */
export function newApiKey(environment: string): NewKey {
  const id = digits(ID_LENGTH);
  const body = `flt_${environment}_${id}_${digits(SECRET_LENGTH)}`;
  const key = body + checksumOf(body);
  return { id, key, secretHash: hashOf(key) };
}

export interface ReadKey {
  readonly environment: string;
  readonly id: string;
}

/** What a key says of itself; `null` when its shape or checksum is wrong. */
export function readApiKey(key: string): ReadKey | null {
  const [, environment, id] = SHAPE.exec(key) ?? [];
  if (environment === undefined || id === undefined) return null;
  const body = key.slice(0, -CHECKSUM_LENGTH);
  return checksumOf(body) === key.slice(-CHECKSUM_LENGTH) ? { environment, id } : null;
}

/** Compares in a time that does not depend on how much is right. */
export const isKeyOf = (key: string, secretHash: Buffer): boolean => timingSafeEqual(hashOf(key), secretHash);

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

const digits = (length: number): string => Array.from({ length }, () => DIGITS[randomInt(DIGITS.length)]).join('');

function checksumOf(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    text = `${DIGITS[rest % DIGITS.length] ?? ''}${text}`;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}
