import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  chownSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openStorage, startEmbeddedPostgres } from '#libs/storage';
import { importNumbered } from '../support/numbered-import.js';
import { runSql } from '../support/postgres.js';

const PLAN = { contentHash: 'file', rows: 400, rowsPerChunk: 200 };

const folder = mkdtempSync(join(tmpdir(), 'faultline-recovery-'));
chmodSync(folder, 0o755);
const [live, base, archive] = ['live', 'base', 'archive'].map((name) => join(folder, name)) as [string, string, string];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Copies a server's data folder while it works, as `pg_basebackup` does, and notes where its log has to be read from. */
async function takeBaseBackup(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`select pg_backup_start('drill', true)`);
  cpSync(live, base, { recursive: true, filter: (path) => !/postmaster\.(pid|opts)$|users|pg_wal\/0/.test(path) });
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)');
  writeFileSync(join(base, 'postgres', 'backup_label'), rows[0]!.labelfile);
  await client.end();
}

/** Until then the server answers, but only reads. */
async function recoveryEnds(databaseUrl: string): Promise<void> {
  while ((await runSql(databaseUrl, 'select pg_is_in_recovery() as replays'))[0]!['replays']) await sleep(50);
}

describe('a server of one’s own with an archive of its log', () => {
  it('goes back to the moment before a mistake, with everything that was acknowledged until then', async () => {
    const first = await startEmbeddedPostgres({ dataDirectory: live });
    const [row] = await runSql(first.databaseUrl, 'show data_directory');
    expect(row!['data_directory']).toBe(join(live, 'postgres'));
    const { uid, gid } = statSync(join(live, 'postgres'));
    mkdirSync(archive);
    chownSync(archive, uid, gid);
    for (const setting of ['archive_mode = on', `archive_command = 'cp %p ${archive}/%f'`])
      await runSql(first.databaseUrl, `alter system set ${setting}`);
    await first.stop();

    const server = await startEmbeddedPostgres({ dataDirectory: live });
    await takeBaseBackup(server.databaseUrl);
    const storage = await openStorage({ databaseUrl: server.databaseUrl });
    await importNumbered(storage, PLAN);
    // PostgreSQL takes this setting with an offset, not with a Z.
    const moment = (await storage.records.frontier()).replace('Z', '+00');
    await storage.reset();
    expect(await storage.empty()).toBe(true);
    await storage.close();
    await runSql(server.databaseUrl, 'select pg_switch_wal()');
    await server.stop();

    const settings = join(base, 'postgres', 'postgresql.auto.conf');
    const recovery = `archive_mode = off\nrestore_command = 'cp ${archive}/%f %p'\nrecovery_target_time = '${moment}'\nrecovery_target_action = promote\n`;
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}${recovery}`);
    writeFileSync(join(base, 'postgres', 'recovery.signal'), '');
    for (const path of readdirSync(base, { recursive: true })) chownSync(join(base, String(path)), uid, gid);
    chownSync(base, uid, gid);
    const recovered = await startEmbeddedPostgres({ dataDirectory: base });
    await recoveryEnds(recovered.databaseUrl);
    const again = await openStorage({ databaseUrl: recovered.databaseUrl });
    expect((await again.imports.list({ first: 1, after: null })).nodes).toMatchObject([
      { read: PLAN.rows, accepted: PLAN.rows },
    ]);
    expect(await again.audit.verify()).toMatchObject({ broken: null });
    await again.close();
    await recovered.stop();
  }, 300_000);
});
