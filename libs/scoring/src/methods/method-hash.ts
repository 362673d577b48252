import { canonicalHash } from '../canonical-hash.js';
import type { Method } from './method.js';

const HASHES = new WeakMap<Method, string>();

/** SHA-256 (hex) of the canonical JSON of a method: two methods with one hash give one score. */
export function methodHash(method: Method): string {
  const known = HASHES.get(method);
  if (known !== undefined) return known;
  const hash = canonicalHash(method);
  HASHES.set(method, hash);
  return hash;
}
