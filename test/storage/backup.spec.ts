import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, restoreBackup, writeBackup, type BackupManifest } from '#libs/storage';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../libs/storage/src/migrations/index.js';
import { keepInvestorsRows, INVESTORS_TABLES } from '../support/investors-rows.js';
import { aReport, aReportedEvent } from '../support/ledger-rows.js';
import {
  createTestDatabase,
  openTestStorage,
  runSql,
  type TestDatabase,
  type TestStorage,
} from '../support/postgres.js';

const note = { by: 'analyst', reason: 'test' };
const EVENTS = 50;

let folder: string;
let opened: TestStorage;
let backup: string;
let manifest: BackupManifest;
const spare: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faultline-backup-'));
  backup = join(folder, 'monday');
  opened = await openTestStorage();
  for (let number = 0; number < EVENTS; number++)
    await opened.storage.events.append({ ...aReportedEvent(), id: `event-${number}` }, note);
  await opened.storage.reports.append(aReport());
  await keepInvestorsRows(opened);
  manifest = await writeBackup(opened.databaseUrl, backup);
});

afterAll(async () => {
  await opened.close();
  for (const database of spare) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  spare.push(database);
  return database;
}

const hashes = ({ tables }: BackupManifest) => tables.map(({ name, rows, sha256 }) => ({ name, rows, sha256 }));

describe('a backup', () => {
  it('holds every table of the schema but the two that are forgotten on purpose', async () => {
    const rows = await runSql(
      opened.databaseUrl,
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relpersistence = 'p'`,
    );
    expect(manifest.tables.map(({ name }) => name).toSorted()).toEqual(rows.map(({ name }) => String(name)).toSorted());
    expect(manifest.tables.find(({ name }) => name === 'event_revision')?.rows).toBe(EVENTS);
  });

  it('is never half there, and never written over', async () => {
    expect(await readdir(folder)).toEqual(['monday']);
    await expect(writeBackup(opened.databaseUrl, backup)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('of an unchanged store is the same, table by table', async () => {
    const again = await writeBackup(opened.databaseUrl, join(folder, 'again'));
    expect(hashes(again)).toEqual(hashes(manifest));
  });
});

describe('a restored store', () => {
  it('has what investors keep – holdings, rules, alerts, channels and messages – and sends what was waiting', async () => {
    const kept = manifest.tables.filter(({ rows }) => rows > 0).map(({ name }) => name);
    expect(kept).toEqual(expect.arrayContaining([...INVESTORS_TABLES]));
    const database = await emptyDatabase();
    await restoreBackup(database.databaseUrl, backup, { overwrite: false });
    const storage = await openStorage(database);
    try {
      const [portfolio] = await storage.portfolios.list('local');
      expect(await storage.portfolios.holdings(portfolio!)).toMatchObject([{ symbol: 'KUMTOR' }, { symbol: 'FUND' }]);
      const orphan = `insert into holding_revision (portfolio, revision, symbol, position, is_removed, value, countries)
        values ('${portfolio!.id}', 99, 'ORPHAN', 1, false, 1, '[]')`;
      await expect(runSql(database.databaseUrl, orphan)).rejects.toThrow('revision that does not exist');
      const claim = await storage.alertDeliveries.claim('2030-01-01T00:00:00Z', '2030-01-01T00:01:00Z');
      expect(claim).toMatchObject({ alert: 'alert', channel: { id: 'hook', address: 'https://hooks.example.org/' } });
      expect(await storage.alertRules.list('local')).toMatchObject([{ id: 'rule' }]);
    } finally {
      await storage.close();
    }
  });

  it('equals the one that was backed up, table by table, and goes on from there', async () => {
    const database = await emptyDatabase();
    await restoreBackup(database.databaseUrl, backup, { overwrite: false });
    expect(hashes(await writeBackup(database.databaseUrl, join(folder, 'restored')))).toEqual(hashes(manifest));

    const storage = await openStorage(database);
    try {
      expect((await storage.audit.verify()).broken).toBeNull();
      await storage.events.append({ ...aReportedEvent(), id: 'event-after' }, note);
      await expect(runSql(database.databaseUrl, 'delete from event_revision')).rejects.toThrow('append-only');
      await expect(restoreBackup(database.databaseUrl, backup, { overwrite: true })).rejects.toThrow('stop it first');
    } finally {
      await storage.close();
    }
    await expect(restoreBackup(database.databaseUrl, backup, { overwrite: false })).rejects.toThrow('--yes');
    await restoreBackup(database.databaseUrl, backup, { overwrite: true });
    expect(await runSql(database.databaseUrl, `select from event_revision where event_id = 'event-after'`)).toEqual([]);
  });

  it('of an older version is brought up to this one', async () => {
    const database = await emptyDatabase();
    const older = await olderBackup();
    await restoreBackup(database.databaseUrl, older, { overwrite: false });
    const storage = await openStorage(database);
    expect(await storage.empty()).toBe(false);
    await storage.close();
    expect(await runSql(database.databaseUrl, 'select name from schema_migration')).toHaveLength(
      manifest.migrations.length,
    );
  });
});

describe('a backup that cannot be trusted', () => {
  let target: TestDatabase;
  beforeAll(async () => {
    target = await emptyDatabase();
  });

  it.each([
    ['a changed file', 'is damaged', (path: string) => damage(join(path, 'event_revision.copy.gz'))],
    ['a missing file', 'no such file', (path: string) => rm(join(path, 'report.copy.gz'))],
    ['no manifest', 'not a backup', (path: string) => rm(join(path, 'manifest.json'))],
    [
      'a migration from the future',
      'newer Faultline',
      (path: string) => edit(path, { migrations: ['FromTheFuture9'] }),
    ],
    ['a layout from the future', 'newer Faultline', (path: string) => edit(path, { format: 99 })],
    [
      'a table named like a path',
      'is damaged',
      (path: string) => edit(path, { tables: [{ ...manifest.tables[0], name: '../x' }] }),
    ],
  ])('with %s is refused and nothing is changed', async (_, message, spoil) => {
    const path = await mkdtemp(join(folder, 'spoilt-'));
    await cp(backup, path, { recursive: true });
    await spoil(path);
    await expect(restoreBackup(target.databaseUrl, path, { overwrite: true })).rejects.toThrow(message);
    expect(await runSql(target.databaseUrl, `select from pg_class where relname = 'event_revision'`)).toEqual([]);
  });
});

/** What a version wrote that knew only the first migrations. */
async function olderBackup(): Promise<string> {
  const { databaseUrl } = await emptyDatabase();
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: MIGRATIONS.slice(0, 3),
    migrationsTableName: 'schema_migration',
  });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
  await runSql(
    databaseUrl,
    `insert into import (source, content_hash, file_name, started_by) values ('faultline', 'h', 'n', 'me')`,
  );
  const path = join(folder, 'older');
  await writeBackup(databaseUrl, path);
  return path;
}

async function damage(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

async function edit(
  path: string,
  changed: Partial<BackupManifest> | { readonly tables: readonly object[] },
): Promise<void> {
  await writeFile(join(path, 'manifest.json'), JSON.stringify({ ...manifest, ...changed }));
}
