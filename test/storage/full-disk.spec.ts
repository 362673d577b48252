import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '#libs/storage';
import { importNumbered } from '../support/numbered-import.js';
import { createTestDatabase, runSql, type TestDatabase } from '../support/postgres.js';

const DISK = '48m';
const FILLER_BYTES = 34 * 1024 * 1024;
const PLAN = { contentHash: 'file', rows: 15_000, rowsPerChunk: 500 };

const folder = mkdtempSync(join(tmpdir(), 'faultline-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder]).status === 0;
const itWithDisk = isMounted ? it : it.skip;
const tablespace = `small_${process.pid}`;
let database: TestDatabase | undefined;

afterAll(async () => {
  await database?.drop();
  if (isMounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** A database whose tables lie on the small disk; its log of transactions does not, as where that has a disk of its own. */
async function aDatabaseOnTheDisk(): Promise<TestDatabase> {
  const shared = await createTestDatabase();
  const { databaseUrl } = shared;
  const [row] = await runSql(databaseUrl, 'show data_directory');
  const { uid, gid } = statSync(String(row!['data_directory']));
  const location = join(folder, 'tables');
  mkdirSync(location);
  for (const path of [folder, location]) chownSync(path, uid, gid);
  await runSql(databaseUrl, `create tablespace ${tablespace} location '${location}'`);
  await runSql(databaseUrl, `create database ${tablespace} tablespace ${tablespace}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${tablespace}`;
  return {
    databaseUrl: url.href,
    drop: async () => {
      await runSql(databaseUrl, `drop database ${tablespace} with (force)`);
      await runSql(databaseUrl, `drop tablespace ${tablespace}`);
      await shared.drop();
    },
  };
}

describe('a full disk', () => {
  itWithDisk(
    'stops an import with STORAGE_FULL; reading goes on, and with room the import goes on where it stopped (skipped where no tmpfs can be mounted)',
    async () => {
      database = await aDatabaseOnTheDisk();
      const storage = await openStorage({ databaseUrl: database.databaseUrl });
      const filler = join(folder, 'filler');
      writeFileSync(filler, Buffer.alloc(FILLER_BYTES));
      await expect(importNumbered(storage, PLAN)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
      const [stopped] = (await storage.imports.list({ first: 1, after: null })).nodes;
      expect(stopped!.read).toBeGreaterThan(0);
      expect(stopped!.read).toBeLessThan(PLAN.rows);
      const seen = await storage.records.read('KGZ');
      expect(seen.events).toHaveLength(stopped!.read / 5);
      rmSync(filler);
      expect(await importNumbered(storage, PLAN)).toMatchObject({ read: PLAN.rows, accepted: PLAN.rows, duplicate: 0 });
      expect((await storage.records.read('KGZ')).events).toHaveLength(PLAN.rows / 5);
      await storage.close();
    },
    120_000,
  );
});
