import canonicalize from 'canonicalize';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The package exports its function the CommonJS way, but declares it the ES-module way. */
const canonicalJson = canonicalize as unknown as (value: unknown) => string;

/** Canonical JSON (RFC 8785): key order and number spelling make no difference. */
export function canonicalText(value: object): string {
  return canonicalJson(value);
}

/** SHA-256 (hex) of the canonical JSON of a value. */
export function canonicalHash(value: object): string {
  return textHash(canonicalText(value));
}

/** SHA-256 (hex) of a text in UTF-8. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
