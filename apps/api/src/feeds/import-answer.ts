import { createHash } from 'node:crypto';
import type { Instant } from '#libs/events';
import { sourceById } from '#libs/sources';
import { LIVE_FEED, type Storage } from '#libs/storage';
import { storeRows } from '../imports/import-rows.js';
import type { FeedFile } from './feed.js';

/**
 * Imports one answer of a feed in one transaction. Returns how many rows it holds, new or known.
 * @throws UserError where it is not what the feed sends: then nothing of it is stored
 */
export function importAnswer(
  storage: Storage,
  file: FeedFile,
  { feed, receivedAt }: { readonly feed: string; readonly receivedAt: Instant },
): Promise<number> {
  const contentHash = createHash('sha256').update(file.bytes).digest('hex');
  const context = { fileName: file.name, receivedAt, today: receivedAt.slice(0, 10) };
  return storage.imports.allOrNothing(async () => {
    const adapter = sourceById(feed);
    const edition = adapter.editionOf?.(file.name) ?? null;
    const begun = { source: feed, fileName: file.name, contentHash, edition, by: LIVE_FEED };
    const session = await storage.imports.begin(begun);
    if (session.finished) return session.import.read;
    await storeRows({ storage, session, batches: adapter.read(once(file.bytes), context) });
    return (await storage.imports.finish(session)).read;
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
