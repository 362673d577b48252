import type { Command } from 'commander';
import type { Storage } from '#libs/storage';
import type { ImportReport, RunningServer, StartConfig } from '../../../api/src/index.js';
import type { Database } from '../store.js';

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('Starts the database, the API and the web app on one port; Ctrl-C stops everything it started.')
    .addHelpText(
      'after',
      '\nSettings: HOST, PORT, DATABASE_URL, READ_DATABASE_URL, FAULTLINE_DATA (folder of the embedded database),\n' +
        'FAULTLINE_DEMO=0 (no demo data), FAULTLINE_FEEDS (live feeds to poll), FAULTLINE_ACCOUNTS=1 (people log in),\n' +
        'FAULTLINE_URL (the address others use), LOG_LEVEL; docs/operations.md says more.',
    )
    .action(serve);
}

async function serve(): Promise<void> {
  const [{ createServer, readConfig }, { startDatabase }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  const config = readConfig();
  // Nobody may be reading any more, or the disk their log is on is full: serving goes on, and that is no failure of it.
  process.stdout.removeAllListeners('error').on('error', () => undefined);
  const stopAsked = nextSignal();
  const database = await startDatabase(config);
  try {
    const loaded = await prepareStore(database.databaseUrl, config);
    const server = await createServer({ ...config, databaseUrl: database.databaseUrl });
    process.stdout.write(`Faultline listens on ${server.url} (API: ${server.url}/graphql)\n${loaded}\n`);
    await untilStopped(stopAsked, server);
  } finally {
    await leave(database);
  }
}

/**
 * Loads the demo into a store nothing was ever recorded in. Returns what the store holds, in words.
 * @throws UserError when others could reach the server and nobody could log in.
 */
async function prepareStore(databaseUrl: string, config: StartConfig): Promise<string> {
  const [{ openStorage }, { needsLogin }] = await Promise.all([
    import('#libs/storage'),
    import('../../../api/src/index.js'),
  ]);
  const storage = await openStorage({ databaseUrl });
  try {
    await needsLogin(config, storage);
    if (config.loadDemo && (await storage.empty())) return describeDemo(await loadDemoInto(storage));
    const countries = (await storage.records.versions()).size;
    return `The store holds rows of ${countries} countries.`;
  } finally {
    await storage.close();
  }
}

async function loadDemoInto(storage: Storage): Promise<ImportReport> {
  const { loadDemo } = await import('../../../api/src/index.js');
  return loadDemo(storage);
}

const describeDemo = ({ summary: { accepted, revised } }: ImportReport): string =>
  `Loaded the demo: ${accepted + revised} rows about well-known public events, in our own words (FAULTLINE_DEMO=0 starts empty).`;

async function untilStopped(stopAsked: Promise<void>, server: RunningServer): Promise<void> {
  await stopAsked;
  process.stdout.write('Stopping …\n');
  await server.close();
}

const leave = (database: Database): Promise<void> => database.stop();

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (isAsked) process.exit(1);
        isAsked = true;
        resolve();
      });
  });
}
