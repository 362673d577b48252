import { UserError } from '#libs/events';
import { openStorage } from '#libs/storage';
import { importNumbered } from './numbered-import.js';

/**
 * `importer.process.ts DATABASE_URL CONTENT_HASH ROWS ROWS_PER_CHUNK`: one import in a process that may be killed or halted; says "chunk"
 * after each, and how it was refused. A minute of silence is three seconds to its database.
 */
const [databaseUrl = '', contentHash = '', rows = '', rowsPerChunk = ''] = process.argv.slice(2);

const storage = await openStorage({ databaseUrl, poolSize: 2, stoppedAfterMs: 3_000 });
try {
  await importNumbered(storage, {
    contentHash,
    rows: Number(rows),
    rowsPerChunk: Number(rowsPerChunk),
    onChunk: () => process.stdout.write('chunk\n'),
  });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(`${error.code}\n`);
  process.exitCode = 1;
}
await storage.close();
