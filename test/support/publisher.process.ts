import { addDays, UserError } from '#libs/events';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { openStorage } from '#libs/storage';
import { publishDay } from '../../apps/api/src/publications/published-day.js';

/** `publisher.process.ts DATABASE_URL FIRST_DAY DAYS`: publishes day after day in a process that may be killed; says each day. */
const [databaseUrl = '', firstDay = '', days = ''] = process.argv.slice(2);

const storage = await openStorage({ databaseUrl, poolSize: 2, stoppedAfterMs: 3_000 });
await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
try {
  for (let index = 0; index < Number(days); index++) {
    const day = addDays(firstDay, index);
    process.stdout.write(`${day}\n`);
    await publishDay(storage, day, new Set());
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(`${error.code}\n`);
  process.exitCode = 1;
}
await storage.close();
