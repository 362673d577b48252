import { openStorage } from '#libs/storage';

/** `migrator.process.ts DATABASE_URL`: brings the store up to this code in a process that may be killed. */
process.stdout.write('ready\n');
const storage = await openStorage({ databaseUrl: process.argv[2] ?? '' });
await storage.close();
