import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStorage, startEmbeddedPostgres } from '#libs/storage';
import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { runSql } from '../support/postgres.js';

const KILLS = 3;
const PLAN = { contentHash: 'file', rows: 6_000, rowsPerChunk: 200 };
const CHUNKS_PER_LIFE = 6;

/** Ends every process of a server at once, as a power cut does. */
async function killDatabase(databaseUrl: string): Promise<void> {
  const [row] = await runSql(databaseUrl, 'show data_directory');
  const pidFile = join(String(row!['data_directory']), 'postmaster.pid');
  const postmaster = readFileSync(pidFile, 'utf8').split('\n')[0]!;
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === postmaster);
  for (const pid of [postmaster, ...children]) if (parentOf(pid) !== null) kill(Number(pid));
  while (children.some((pid) => parentOf(pid) !== null)) await sleep(5);
}

/** A connection that was closed just now is gone before it can be killed. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** `null` = the process is gone, or dead and not reaped yet. */
function parentOf(pid: string): string | null {
  try {
    const [, state, parent] = /\) (\w) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return state === 'Z' ? null : (parent ?? null);
  } catch {
    return null;
  }
}

describe('a database', () => {
  it(`killed ${KILLS} times during an import comes back by itself, and nothing is lost or doubled`, async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'faultline-killed-'));
    chmodSync(dataDirectory, 0o755);
    const acknowledged: number[] = [];
    for (let life = 0; life < KILLS; life++) {
      const { databaseUrl } = await startEmbeddedPostgres({ dataDirectory });
      const storage = await openStorage({ databaseUrl });
      let chunks = 0;
      let killed = Promise.resolve();
      const onChunk = () => {
        if (++chunks === CHUNKS_PER_LIFE) killed = killDatabase(databaseUrl);
      };
      await expect(importNumbered(storage, { ...PLAN, onChunk })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await killed;
      acknowledged.push(chunks);
      await storage.close();
    }
    const server = await startEmbeddedPostgres({ dataDirectory });
    const storage = await openStorage({ databaseUrl: server.databaseUrl });
    const [before] = (await storage.imports.list({ first: 1, after: null })).nodes;
    const chunksKept = before!.read / PLAN.rowsPerChunk;
    // Every acknowledged chunk is there; of each life one more may have been committed without its answer.
    const known = acknowledged.reduce((sum, chunks) => sum + chunks, 0);
    expect(chunksKept).toBeGreaterThanOrEqual(known);
    expect(chunksKept).toBeLessThanOrEqual(known + KILLS);
    const done = await importNumbered(storage, PLAN);
    expect(done).toMatchObject({ read: PLAN.rows, accepted: PLAN.rows, duplicate: 0, revised: 0, rejected: 0 });
    const records = await storage.records.readAll(NUMBERED_COUNTRIES);
    expect([...records.values()].reduce((sum, { events }) => sum + events.length, 0)).toBe(PLAN.rows);
    const changes = await storage.changes.since(0);
    expect(changes).toHaveLength(PLAN.rows / PLAN.rowsPerChunk);
    await storage.close();
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }, 120_000);
});
