import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/storage';
import { importNumbered } from '../support/numbered-import.js';
import { runSql } from '../support/postgres.js';

const DISK = '48m';
const FILLER_BYTES = 34 * 1024 * 1024;
const PLAN = { contentHash: 'file', rows: 15_000, rowsPerChunk: 500 };

const [folder, dataDirectory] = [aFolder(), aFolder()];
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder]).status === 0;
const itWithDisk = isMounted ? it : it.skip;
let server: EmbeddedPostgres | undefined;

afterAll(async () => {
  await server?.stop();
  if (isMounted) spawnSync('umount', [folder]);
  for (const one of [folder, dataDirectory]) rmSync(one, { recursive: true, force: true });
});

function aFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'faultline-disk-'));
  chmodSync(made, 0o755);
  return made;
}

/**
 * A database whose tables lie on the small disk; its log of transactions does not, as where that has a disk of its own. On a server
 * of its own: while the disk is full no checkpoint succeeds, and dropping a database waits for one.
 */
async function aDatabaseOnTheDisk(): Promise<string> {
  server = await startEmbeddedPostgres({ dataDirectory });
  const [running] = await runSql(server.databaseUrl, 'show data_directory');
  const { uid, gid } = statSync(String(running!['data_directory']));
  const location = join(folder, 'tables');
  mkdirSync(location);
  for (const path of [folder, location]) chownSync(path, uid, gid);
  await runSql(server.databaseUrl, `create tablespace small location '${location}'`);
  await runSql(server.databaseUrl, 'create database small tablespace small');
  const url = new URL(server.databaseUrl);
  url.pathname = '/small';
  return url.href;
}

describe('a full disk', () => {
  itWithDisk(
    'stops an import with STORAGE_FULL; reading goes on, and with room the import goes on where it stopped (skipped where no tmpfs can be mounted)',
    async () => {
      const storage = await openStorage({ databaseUrl: await aDatabaseOnTheDisk() });
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
