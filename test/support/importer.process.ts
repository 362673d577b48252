import { openStorage } from '#libs/storage';
import { importNumbered } from './numbered-import.js';

/** `importer.process.ts DATABASE_URL CONTENT_HASH ROWS ROWS_PER_CHUNK`: one import in a process that may be killed; says "chunk" after each. */
const [databaseUrl = '', contentHash = '', rows = '', rowsPerChunk = ''] = process.argv.slice(2);

const storage = await openStorage({ databaseUrl, poolSize: 2 });
await importNumbered(storage, {
  contentHash,
  rows: Number(rows),
  rowsPerChunk: Number(rowsPerChunk),
  onChunk: () => process.stdout.write('chunk\n'),
});
await storage.close();
