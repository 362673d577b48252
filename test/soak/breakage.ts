import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { openStorage, restoreBackup, writeBackup } from '#libs/storage';
import { MIGRATIONS } from '../../libs/storage/src/migrations/index.js';
import { importNumbered } from '../support/numbered-import.js';
import { runSql } from '../support/postgres.js';
import { killAfter, spawnSource } from '../support/source-process.js';
import type { SoakFigures } from './figures.js';
import type { SoakSite } from './site.js';
import type { Soak } from './soak.js';

const ROWS = 50_000;
const PAGE_BYTES = 8_192;
const MIGRATION_KILLS = 10;
/** What a store of the first release had. */
const OLD_MIGRATIONS = 8;
const LONGEST_MIGRATION_MS = 150;

/** Kills the migration of a store half-way, again and again: it stays the old one until it is the new one. */
export async function killMigrations(site: SoakSite, soak: Soak): Promise<void> {
  const { figures } = soak;
  const random = soak.randomOf(3);
  const databaseUrl = await site.createDatabase('migrated');
  const old = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: MIGRATIONS.slice(0, OLD_MIGRATIONS),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
  });
  await old.initialize();
  await old.runMigrations();
  await old.destroy();
  const marked = `insert into import (source, content_hash, file_name, started_by)
    select 'faultline', n::text, 'old', 'me' from generate_series(1, ${ROWS}) n`;
  await runSql(databaseUrl, marked);
  for (let kill = 0; kill < MIGRATION_KILLS; kill++) {
    const child = spawnSource('migrator.process.ts', databaseUrl);
    if ((await killAfter(child, random() * LONGEST_MIGRATION_MS)) === 'killed') figures.migrationKills += 1;
  }
  const storage = await openStorage({ databaseUrl });
  figures.lost += ROWS - (await storage.imports.count());
  await storage.close();
  const done = await runSql(databaseUrl, 'select name from schema_migration');
  figures.lost += MIGRATIONS.length - done.length;
}

/** Turns one bit of a table on disk: reading it must be an error, never a wrong answer, and a backup brings it back. */
export async function damageAPage(site: SoakSite, figures: SoakFigures): Promise<void> {
  const databaseUrl = await site.createDatabase('damaged');
  await site.withStorage(databaseUrl, (storage) =>
    importNumbered(storage, { contentHash: 'rows', rows: 5_000, rowsPerChunk: 1_000 }),
  );
  const backup = join(site.folder, 'before-the-damage');
  await writeBackup(databaseUrl, backup);
  const [row] = await runSql(
    databaseUrl,
    `select current_setting('data_directory') || '/' || pg_relation_filepath('event_revision') as path`,
  );
  await runSql(databaseUrl, 'checkpoint');
  await site.stop();
  turnOneBit(String(row!['path']), PAGE_BYTES * 3 + 4_000);
  await site.start();
  const read = runSql(site.urlOf('damaged'), 'select sum(length(facts::text)) from event_revision');
  const isReported = await read.then(
    () => false,
    () => true,
  );
  if (isReported) figures.damagedPagesReported += 1;
  else figures.damagedPagesMissed += 1;
  const restored = await site.createDatabase('restored');
  await restoreBackup(restored, backup, { overwrite: false });
  const [count] = await runSql(restored, 'select count(*)::int as events from event_revision');
  figures.lost += 5_000 - Number(count!['events']);
}

function turnOneBit(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte[0] = byte[0]! ^ 1;
  writeSync(file, byte, 0, 1, at);
  closeSync(file);
}
