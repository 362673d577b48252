import canonicalize from 'canonicalize';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The package exports its function the CommonJS way, but declares it the ES-module way. */
const canonicalJson = canonicalize as unknown as (value: unknown) => string;

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of a value; key order and number spelling make no difference. */
export function canonicalHash(value: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
