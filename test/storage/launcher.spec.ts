import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '#libs/storage';
import { runSql } from '../support/postgres.js';
import { sourceCommand } from '../support/source-process.js';

const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65_534;
const folders: string[] = [];
const servers: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-launcher-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  servers.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of servers.splice(0))
    if (existsSync(clusterOf(folder))) await (await startEmbeddedPostgres({ dataDirectory: folder })).stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const clusterOf = (dataDirectory: string) => {
  const location = join(dataDirectory, 'location');
  return resolve(dataDirectory, existsSync(location) ? readFileSync(location, 'utf8') : 'postgres');
};
const postmasterOf = (dataDirectory: string) =>
  Number(readFileSync(join(clusterOf(dataDirectory), 'postmaster.pid'), 'utf8').split('\n')[0]);
/** A dead process stays in the table until its parent reaps it. */
const isRunning = (pid: number) => {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !readFileSync(stat, 'utf8').includes(') Z ');
};

interface Launched {
  readonly child: ChildProcess;
  readonly databaseUrl: string;
  readonly startedByUs: boolean;
}

/** Starts the launcher in a process of its own. */
async function launch(dataDirectory: string, user?: number): Promise<Launched> {
  const child = spawn(process.execPath, sourceCommand('launcher.process.ts', dataDirectory), {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(Buffer.concat(complaints).toString())));
  failed.catch(() => undefined);
  const [line] = (await Promise.race([once(child.stdout, 'data'), failed])) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { databaseUrl: string; startedByUs: boolean }) };
}

async function leave({ child }: Launched): Promise<void> {
  child.stdin!.write('\n');
  await once(child, 'exit');
}

describe('the embedded PostgreSQL', () => {
  it('listens on 127.0.0.1 with a password, keeps its data even when it is moved, and stops when its only user leaves', async () => {
    const dataDirectory = aFolder();
    const first = await startEmbeddedPostgres({ dataDirectory });
    expect(first.startedByUs).toBe(true);
    expect(new URL(first.databaseUrl).hostname).toBe('127.0.0.1');
    const settings = await runSql(
      first.databaseUrl,
      `select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories', 'data_checksums') order by name`,
    );
    expect(settings.map(({ setting }) => setting)).toEqual(['on', '127.0.0.1', '']);
    await expect(runSql(first.databaseUrl.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password');
    await runSql(first.databaseUrl, 'create table kept (id int)');
    const pid = postmasterOf(dataDirectory);
    await first.stop();
    expect(isRunning(pid)).toBe(false);
    const moved = join(aFolder(), 'moved');
    renameSync(dataDirectory, moved);
    const again = await startEmbeddedPostgres({ dataDirectory: moved });
    expect(await runSql(again.databaseUrl, 'select * from kept')).toEqual([]);
    await again.stop();
  });

  it('is started once by two first starts at once, and the last one out stops it', async () => {
    const dataDirectory = aFolder();
    const both = await Promise.all([launch(dataDirectory), launch(dataDirectory)]);
    expect(both.map(({ startedByUs }) => startedByUs).toSorted()).toEqual([false, true]);
    expect(both[0].databaseUrl).toBe(both[1].databaseUrl);
    const pid = postmasterOf(dataDirectory);
    await leave(both.find(({ startedByUs }) => startedByUs)!);
    await runSql(both[0].databaseUrl, 'select 1');
    await leave(both.find(({ startedByUs }) => !startedByUs)!);
    expect(isRunning(pid)).toBe(false);
  });

  it('starts again after everything was killed, with every acknowledged write', async () => {
    const dataDirectory = aFolder();
    const killed = await launch(dataDirectory);
    await runSql(killed.databaseUrl, 'create table kept as select 1 as id');
    const pid = postmasterOf(dataDirectory);
    killed.child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    while (isRunning(pid)) await sleep(10);
    const again = await startEmbeddedPostgres({ dataDirectory });
    expect(again.startedByUs).toBe(true);
    expect(await runSql(again.databaseUrl, 'select id from kept')).toEqual([{ id: 1 }]);
    await again.stop();
  });

  it('attaches to a server whose starter was killed, and stops it in the end', async () => {
    const dataDirectory = aFolder();
    const killed = await launch(dataDirectory);
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    const attached = await startEmbeddedPostgres({ dataDirectory });
    expect(attached.startedByUs).toBe(false);
    const pid = postmasterOf(dataDirectory);
    await attached.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it('is not deceived by a pid file that names another process', async () => {
    const dataDirectory = aFolder();
    await (await startEmbeddedPostgres({ dataDirectory })).stop();
    const pidFile = join(clusterOf(dataDirectory), 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${clusterOf(dataDirectory)}\n1\n1\n\n127.0.0.1\n`);
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(server.startedByUs).toBe(true);
    await server.stop();
  });

  it('refuses the data folder of another major version before touching it, and says how to bring the data over', async () => {
    const dataDirectory = aFolder();
    await (await startEmbeddedPostgres({ dataDirectory })).stop();
    const version = join(clusterOf(dataDirectory), 'PG_VERSION');
    const own = readFileSync(version, 'utf8');
    writeFileSync(version, '14\n');
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toThrow(
      /made by PostgreSQL 14.* FAULTLINE_POSTGRES run "faultline backup DIR"/,
    );
    writeFileSync(version, own);
  });

  it('refuses a folder without a PostgreSQL in it', async () => {
    process.env['FAULTLINE_POSTGRES'] = 'docs';
    try {
      await expect(startEmbeddedPostgres({ dataDirectory: aFolder() })).rejects.toThrow('FAULTLINE_POSTGRES=docs');
    } finally {
      delete process.env['FAULTLINE_POSTGRES'];
    }
  });

  (IS_ROOT ? it : it.skip)('runs for root even where only root can enter', async () => {
    const closed = join(aFolder(), 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const dataDirectory = join(closed, 'data');
    const server = await startEmbeddedPostgres({ dataDirectory });
    await runSql(server.databaseUrl, 'select 1');
    await server.stop();
    rmSync(clusterOf(dataDirectory), { recursive: true });
    rmSync(`${clusterOf(dataDirectory)}.log`);
  });

  (IS_ROOT ? it : it.skip)('runs for a plain user', async () => {
    const dataDirectory = aFolder();
    chmodSync(dataDirectory, 0o777);
    const server = await launch(join(dataDirectory, 'own'), NOBODY);
    expect(await runSql(server.databaseUrl, 'select current_user as name')).toEqual([{ name: 'faultline' }]);
    await leave(server);
  });
});
