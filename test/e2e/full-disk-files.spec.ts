import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStorage } from '#libs/storage';
import { importNumbered } from '../support/numbered-import.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

/** The largest file a process may write, in blocks of 1 KB: what a full disk is to it. */
const ROOM_KB = 4;
const OLD = 'what was exported yesterday\n';

let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-no-room-'));
  database = await createTestDatabase();
  const storage = await openStorage(database);
  await importNumbered(storage, { contentHash: 'file', rows: 500, rowsPerChunk: 500 });
  await storage.close();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({
  ...process.env,
  DATABASE_URL: database.databaseUrl,
  LOG_LEVEL: 'info',
  FAULTLINE_DEMO: '0',
});

/** Runs `faultline WORDS` with so much room for a file. */
function faultline(room: number | 'unlimited', ...words: readonly string[]) {
  const limited = `ulimit -f ${room}; exec "$0" "$@"`;
  const program = [process.execPath, 'apps/cli/bin/faultline.js', ...words];
  const { status, stderr } = spawnSync('bash', ['-c', limited, ...program], { env: environment(), encoding: 'utf8' });
  return { status, stderr };
}

/** Names of what is in the folder, finished or not. */
const shown = () => readdirSync(folder).toSorted();

describe('a disk without room', () => {
  it('for an export leaves the old file as it was, says so in a sentence, and the next try writes all of it', () => {
    const file = join(folder, 'events.csv');
    writeFileSync(file, OLD);
    const words = ['export', 'events', '--country', 'KGZ', '--out', file];
    const full = faultline(ROOM_KB, ...words);
    expect(full).toEqual({
      status: 1,
      stderr: `There is no room to write ${file}. Free some space and run it again.\n`,
    });
    expect([shown(), statSync(file).size]).toEqual([['events.csv'], OLD.length]);
    expect(faultline('unlimited', ...words)).toEqual({ status: 0, stderr: '' });
    expect(statSync(file).size).toBeGreaterThan(ROOM_KB * 1024);
    expect(shown()).toEqual(['events.csv']);
  });

  it('for a backup leaves no folder that looks like one, and the next try is whole', () => {
    const backup = join(folder, 'backup');
    expect(faultline(ROOM_KB, 'backup', backup)).toEqual({
      status: 1,
      stderr: `There is no room to write ${backup}. Free some space and run it again.\n`,
    });
    expect(shown()).not.toContain('backup');
    expect(shown().filter((name) => name.includes('unfinished'))).toEqual([]);
    expect(faultline('unlimited', 'backup', backup)).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(backup)).toContain('manifest.json');
  });

  it('for the figures of a validation leaves none of them half written', () => {
    const out = join(folder, 'figures');
    mkdirSync(out);
    const { status, stderr } = faultline(1, 'backtest', 'kyrgyzstan', '--out', out);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/There is no room to write .+\. Free some space/)]);
    for (const name of readdirSync(out)) expect(name).toMatch(/^kyrgyzstan\.(md|json)$/);
    expect(readdirSync(out).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it.each([
    ['is full (ENOSPC)', '/dev/full', 'w'],
    // Its first bytes are nobody's memory: Linux answers a write to them as a disk does that fails.
    ['reports an error (EIO)', '/proc/self/mem', 'r+'],
  ])('under the log that %s does not end the server: questions are answered as before', async (_, disk, flags) => {
    const full = openSync(disk, flags);
    const port = await freePort();
    const child = spawn(process.execPath, ['apps/cli/bin/faultline.js', 'serve'], {
      env: { ...environment(), PORT: String(port) },
      stdio: ['ignore', full, full],
    });
    closeSync(full);
    const live = () =>
      fetch(`http://127.0.0.1:${port}/health/live`).then(
        ({ status }) => status,
        () => 0,
      );
    while ((await live()) === 0 && child.exitCode === null) await sleep(50);
    const statuses = [];
    for (let asked = 0; asked < 20; asked++) statuses.push(await live());
    expect(new Set(statuses)).toEqual(new Set([200]));
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

it.each([
  ['a folder that is not there', 'nowhere/events.csv', /there is no such folder/],
  ['a folder in the place of the file', 'taken', /it is a folder. Name a file/],
])('an export into %s is refused with a sentence', (_, name, sentence) => {
  mkdirSync(join(folder, 'taken'), { recursive: true });
  const { status, stderr } = faultline('unlimited', 'export', 'events', '--out', join(folder, name));
  expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
});

it.each([
  ['| true', 'whoever reads no further gets no stack trace', [0, '']],
  [
    '> /dev/full',
    'a full disk is said in a sentence',
    [1, 'What was to be printed is not whole: ENOSPC: no space left on device'],
  ],
])('an export %s: %s', (elsewhere, _, [code, sentence]) => {
  const script = `set -o pipefail; "${process.execPath}" apps/cli/bin/faultline.js export events ${elsewhere}`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { env: environment(), encoding: 'utf8' });
  expect([status, stderr.split(/[,\n]/)[0]]).toEqual([code, sentence]);
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
