import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, startEmbeddedPostgres } from '#libs/storage';
import { killDatabase } from '../support/kill-database.js';
import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';

const KILLS = 3;
const PLAN = { contentHash: 'file', rows: 6_000, rowsPerChunk: 200 };
const CHUNKS_PER_LIFE = 6;

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
