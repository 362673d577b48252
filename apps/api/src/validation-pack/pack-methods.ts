import { methodHash } from '#libs/scoring';
import type { Storage } from '#libs/storage';
import { readKnownMethods } from '../methods/stored-methods.js';
import { asJson } from './pack-file.js';

/** Methods of this version of the code and drafts of this store, and beside each when this store published it first. */
export async function methodsJson(storage: Storage): Promise<string> {
  const [published, methods] = await Promise.all([storage.methods.list(), readKnownMethods(storage)]);
  const known = methods.all.map((definition) => {
    const hash = methodHash(definition);
    const { publishedAt = null, publishedBy = null } = published.find((one) => one.hash === hash) ?? {};
    const isReleased = methods.released.includes(definition);
    return { version: definition.version, hash, isReleased, publishedAt, publishedBy, definition };
  });
  const hashes = new Set(known.map(({ hash }) => hash));
  // Published by another version of the code: its scores cannot be computed again here, and the replay says so.
  const foreign = published.filter(({ hash }) => !hashes.has(hash)).map((method) => ({ ...method, isReleased: true }));
  return asJson([...known, ...foreign]);
}
