import { openStorage } from '#libs/storage';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';

/** `restater.process.ts DATABASE_URL TODAY`: restates what has moved in a process that may be killed; says "restating" first. */
const [databaseUrl = '', today = ''] = process.argv.slice(2);

const storage = await openStorage({ databaseUrl, poolSize: 2, stoppedAfterMs: 3_000 });
process.stdout.write('restating\n');
await restateDays(storage, { today });
await storage.close();
