import { createServer } from '../../../dist/apps/api/src/index.js';
import { answerParent, settings } from './child.mjs';

const { databaseUrl, answerCacheMb } = settings();
const server = await createServer({
  host: '127.0.0.1',
  port: 0,
  databaseUrl,
  readDatabaseUrl: null,
  logLevel: 'warn',
  runJobs: false,
  answerCacheMb,
});
answerParent(server.url);
