import { openStorage } from '#libs/storage';
import { Clock } from '../../apps/api/src/common/clock.js';
import { anAlertEngine } from './alert-engine.js';

/** `alert-watcher.process.ts DATABASE_URL`: the live engine in a process that may be killed; looks again and again, says "look" before each. */
const [databaseUrl = ''] = process.argv.slice(2);

const storage = await openStorage({ databaseUrl, poolSize: 4 });
const { watch } = await anAlertEngine(storage, databaseUrl, new Clock());
for (;;) {
  process.stdout.write('look\n');
  await watch.look();
}
