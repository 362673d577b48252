import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Binaries } from './binaries.js';
import { ACCOUNT, type Cluster } from './cluster.js';
import { SEARCH_PATH } from './config.js';
import type { ServerUser } from './server-user.js';
import { isAlive } from './users.js';

/** What `postmaster.pid` says of the server that last ran in this folder. It may be long dead. */
interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_connections: '200',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  log_min_messages: 'warning',
  log_timezone: 'UTC',
  timezone: 'UTC',
};
const POLL_MS = 15;

export const urlOf = (cluster: Cluster, port: number, database: string): string =>
  `postgres://${ACCOUNT}:${cluster.password}@127.0.0.1:${port}/${database}`;

export function readPostmaster(cluster: Cluster): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : null;
  } catch {
    return null;
  }
}

/** The only proof that a server runs is that it answers: a pid file survives `kill -9`. */
export async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return rows[0]?.folder === cluster.folder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Starts a server that outlives a Ctrl-C of this process group. Resolves with its port, or null when it could not start. */
export async function launch(cluster: Cluster, binaries: Binaries, user: ServerUser | null): Promise<number | null> {
  forgetForeignPid(cluster);
  const port = await freePort();
  const log = openSync(`${cluster.folder}.log`, 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawn(binaries.postgres, ['-D', cluster.folder, ...settings], {
    ...user,
    cwd: cluster.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: SEARCH_PATH, LC_ALL: 'C' },
  });
  closeSync(log);
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  child.once('error', () => ended.abort());
  child.unref();
  while (!ended.signal.aborted) {
    if (await answers(cluster, port)) return port;
    await sleep(POLL_MS);
  }
  return null;
}

/** Asks for a fast shutdown and waits until the server is gone. */
export async function shutDown(cluster: Cluster): Promise<void> {
  const postmaster = readPostmaster(cluster);
  if (!postmaster || !(await answers(cluster, postmaster.port))) return;
  process.kill(postmaster.pid, 'SIGINT');
  while (isPostgres(postmaster.pid)) await sleep(POLL_MS);
}

/**
 * After `kill -9` the pid file may name a process that has nothing to do with us (pids are reused, in containers quickly) or one
 * that is dead and not yet reaped, and PostgreSQL would then refuse to start. Only Linux tells us what a process is; elsewhere
 * the file stays.
 */
function forgetForeignPid(cluster: Cluster): void {
  const stale = readPostmaster(cluster);
  if (stale && isAlive(stale.pid) && !isPostgres(stale.pid))
    rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
}

/** `/proc/PID/stat` begins `PID (name) STATE`; state Z is a process that is dead but not reaped. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return isAlive(pid);
  try {
    const [, name, state] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name === 'postgres' && state !== 'Z';
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
