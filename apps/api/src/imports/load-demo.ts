import { createHash } from 'node:crypto';
import { DEMO_FEED, demoRows } from '#libs/sources';
import type { Storage } from '#libs/storage';
import { reportOf, type ImportReport } from './import-file.js';
import { storeRows } from './import-rows.js';

/** Loads our own demo data on the same path as a file. Loaded once, it changes nothing. */
export async function loadDemo(storage: Storage): Promise<ImportReport> {
  const rows = [...demoRows()];
  const contentHash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const session = await storage.imports.begin({ source: DEMO_FEED, fileName: 'demo', contentHash, by: 'demo' });
  if (session.finished) return reportOf(storage, session.import);
  await storeRows({ storage, session, batches: [rows] });
  return reportOf(storage, await storage.imports.finish(session));
}
