import { startEmbeddedPostgres } from '#libs/storage';

/** `launcher.process.ts DATA_DIRECTORY`: starts PostgreSQL, says how, waits for a line of input, stops. */
const server = await startEmbeddedPostgres({ dataDirectory: process.argv[2] ?? '' });
process.stdout.write(`${JSON.stringify({ databaseUrl: server.databaseUrl, startedByUs: server.startedByUs })}\n`);
process.stdin.once('data', () => void server.stop().then(() => process.exit(0)));
