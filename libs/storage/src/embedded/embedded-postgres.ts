import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { UserError } from '#libs/events';
import { codeOf } from '../error-code.js';
import { explainFileFailure } from '../files/file-failures.js';
import { findBinaries, type Binaries } from './binaries.js';
import { ensureCluster, refuseOtherMajor, type Cluster } from './cluster.js';
import { copyBinaries, makeLibraryLinks } from './library-links.js';
import { answers, launch, readPostmaster, shutDown, urlOf } from './server.js';
import { binaryCache, canReach, letThrough, serverUser, type ServerUser } from './server-user.js';
import { register } from './users.js';

export interface EmbeddedPostgresOptions {
  /** Folder for everything the database keeps; made when absent. */
  readonly dataDirectory: string;
}

export interface EmbeddedPostgres {
  readonly databaseUrl: string;
  /** False when another process had it running already. */
  readonly startedByUs: boolean;
  /** Leaves; the last one out stops the server. */
  stop(): Promise<void>;
}

const DATABASE = 'faultline';
const START_MS = 60_000;
const RETRY_MS = 50;

/**
 * Starts PostgreSQL on 127.0.0.1, or attaches to the one that runs on this data directory already. Safe to call from several
 * processes at once, as root or not, and after any of them was killed. Throws `UserError('UNAVAILABLE')` when there is no
 * PostgreSQL to start or it does not come up within a minute, and BAD_USER_INPUT where the folder cannot be made.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDirectory = resolve(options.dataDirectory);
  makeFolder(dataDirectory);
  const user = serverUser();
  if (user) letThrough(dataDirectory);
  const registration = register(dataDirectory);
  try {
    const binaries = runnableBinaries(user, dataDirectory);
    const cluster = await ensureCluster(dataDirectory, binaries, user);
    const { port, startedByUs } = await attachOrLaunch(cluster, binaries, user);
    await ensureDatabase(cluster, port);
    return {
      databaseUrl: urlOf(cluster, port, DATABASE),
      startedByUs,
      stop: async () => {
        if (registration.leave()) await shutDown(cluster);
      },
    };
  } catch (error) {
    registration.leave();
    throw error;
  }
}

function makeFolder(dataDirectory: string): void {
  try {
    mkdirSync(dataDirectory, { recursive: true });
  } catch (error) {
    throw explainFileFailure(error, dataDirectory);
  }
}

function runnableBinaries(user: ServerUser | null, dataDirectory: string): Binaries {
  const binaries = findBinaries();
  const { packageRoot } = binaries;
  if (packageRoot === null) return binaries;
  if (canReach(user, packageRoot) && makeLibraryLinks(packageRoot)) return binaries;
  return copyBinaries(binaries, packageRoot, binaryCache(user, dataDirectory));
}

async function attachOrLaunch(
  cluster: Cluster,
  binaries: Binaries,
  user: ServerUser | null,
): Promise<{ port: number; startedByUs: boolean }> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline) {
    const running = readPostmaster(cluster);
    if (running && (await answers(cluster, running.port))) return { port: running.port, startedByUs: false };
    refuseOtherMajor(cluster, binaries);
    const port = await launch(cluster, binaries, user);
    if (port !== null) return { port, startedByUs: true };
    await sleep(RETRY_MS);
  }
  const log = `${cluster.folder}.log`;
  throw new UserError('UNAVAILABLE', `PostgreSQL did not start. Its log (${log}) ends with: ${lastLines(log)}`);
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3).join(' / ');
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`).catch(ignoreDuplicate);
  } finally {
    await client.end();
  }
}

/** Two first starts may both create it: 42P04 is a duplicate database, 23505 the same seen a moment earlier. */
function ignoreDuplicate(error: unknown): void {
  const code = codeOf(error);
  if (code !== '42P04' && code !== '23505') throw error;
}
