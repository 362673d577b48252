import { CHALLENGERS, methodHash, METHODS } from '#libs/scoring';
import type { Storage } from '#libs/storage';
import { asJson } from './pack-file.js';

/** Methods of this version of the code, and beside each when this store published it first. */
export async function methodsJson(storage: Storage): Promise<string> {
  const published = await storage.methods.list();
  const known = [...METHODS, ...CHALLENGERS].map((definition) => {
    const hash = methodHash(definition);
    const { publishedAt = null, publishedBy = null } = published.find((one) => one.hash === hash) ?? {};
    const isReleased = METHODS.includes(definition);
    return { version: definition.version, hash, isReleased, publishedAt, publishedBy, definition };
  });
  const hashes = new Set(known.map(({ hash }) => hash));
  // Published by another version of the code: its scores cannot be computed again here, and the replay says so.
  const foreign = published.filter(({ hash }) => !hashes.has(hash)).map((method) => ({ ...method, isReleased: true }));
  return asJson([...known, ...foreign]);
}
