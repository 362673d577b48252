import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource, type QueryRunner } from 'typeorm';
import { UserError } from '#libs/events';
import { explainFailure } from '../database/failures.js';
import { MIGRATION_LOCK } from '../database/migrate.js';
import { MIGRATIONS } from '../migrations/index.js';
import { readManifest, tableFile, type BackupManifest, type TableBackup } from './backup-manifest.js';
import { quoted } from './backup-tables.js';

/** Where the store is built; it takes the place of the old one when it is complete. */
const WORKSHOP = 'faultline_restore';

export interface RestoreOptions {
  /** Replace a store that holds something. */
  readonly overwrite: boolean;
}

/**
 * Puts a backup in the place of the store, in one transaction: killed half-way, the old store is still there. Every file is checked against
 * the manifest first. Backups of older versions are brought up to this code.
 * Throws `UserError`: BAD_USER_INPUT for a damaged backup, CONFLICT when the store is not empty or in use, or the backup is of a newer version.
 */
export async function restoreBackup(
  databaseUrl: string,
  folder: string,
  { overwrite }: RestoreOptions,
): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  const known = new Set<string>(MIGRATIONS.map(({ name }) => name));
  const newer = manifest.migrations.find((name) => !known.has(name));
  if (newer !== undefined)
    throw new UserError('CONFLICT', `${folder} was written by a newer Faultline (migration ${newer}).`);
  for (const table of manifest.tables) await checkFile(folder, table);
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'faultline restore',
    logging: false,
  });
  try {
    await source.initialize();
    const runner = source.createQueryRunner();
    try {
      await runner.startTransaction();
      await refuseUnlessFree(runner, overwrite);
      await rebuild(runner, folder, manifest);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    return manifest;
  } catch (error) {
    throw explainFailure(error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

async function checkFile(folder: string, { name, sha256 }: TableBackup): Promise<void> {
  const hash = createHash('sha256');
  const file = tableFile(folder, name);
  const damaged = (why: string) => new UserError('BAD_USER_INPUT', `${file} is damaged: ${why}. Nothing was changed.`);
  await pipeline(createReadStream(file), createGunzip(), hash).catch((error: unknown) => {
    throw damaged(String(error));
  });
  if (hash.digest('hex') !== sha256) throw damaged('its hash is not the one in the manifest');
}

async function refuseUnlessFree(runner: QueryRunner, overwrite: boolean): Promise<void> {
  await runner.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const others = (await runner.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'faultline'`,
  )) as unknown[];
  if (others.length > 0)
    throw new UserError('CONFLICT', 'A Faultline is working on this store: stop it first (Ctrl-C), then restore.');
  if (overwrite) return;
  const [exists] = (await runner.query(`select to_regclass('import') is not null as yes`)) as { yes: boolean }[];
  if (!exists?.yes) return;
  const [used] = (await runner.query(
    'select exists (select from country_clock) or exists (select from import) or exists (select from account) as yes',
  )) as { yes: boolean }[];
  if (used?.yes) throw new UserError('CONFLICT', 'The store is not empty: add --yes to replace it, history and all.');
}

async function rebuild(runner: QueryRunner, folder: string, manifest: BackupManifest): Promise<void> {
  const [{ home }] = (await runner.query('select current_schema() as home')) as [{ home: string }];
  await runner.query(`create schema ${WORKSHOP}`);
  await runner.query(`set local search_path = ${WORKSHOP}`);
  await runner.query(
    'create table schema_migration (id serial primary key, "timestamp" bigint not null, name varchar not null)',
  );
  const then = new Set(manifest.migrations);
  for (const Migration of MIGRATIONS) if (then.has(Migration.name)) await new Migration().up(runner);
  const client = (await runner.connect()) as pg.PoolClient;
  // Migrations put first rows into some tables; the backup has its own.
  await runner.query(`set local faultline.reset = 'on'`);
  await runner.query(`truncate ${quoted(manifest.tables.map(({ name }) => name))}`);
  await runner.query(`set local faultline.reset = 'off'`);
  for (const table of manifest.tables) await copyBack(client, folder, table);
  await continueSequences(runner);
  for (const Migration of MIGRATIONS) {
    if (then.has(Migration.name)) continue;
    await new Migration().up(runner);
    const timestamp = /\d+$/.exec(Migration.name)?.[0] ?? '0';
    await runner.query('insert into schema_migration ("timestamp", name) values ($1, $2)', [timestamp, Migration.name]);
  }
  await moveIn(runner, home);
}

async function copyBack(client: pg.PoolClient, folder: string, { name, columns }: TableBackup): Promise<void> {
  const target = client.query(copyFrom(`copy ${quoted([name])} (${quoted(columns)}) from stdin`));
  await pipeline(createReadStream(tableFile(folder, name)), createGunzip(), target);
}

/** Numbers given out go on after those in the tables. */
async function continueSequences(runner: QueryRunner): Promise<void> {
  const columns = (await runner.query(
    `select relation.relname as "table", attname as "column", pg_get_serial_sequence(quote_ident(relation.relname), attname) as sequence
     from pg_class relation join pg_attribute on attrelid = relation.oid and attnum > 0 and not attisdropped
     where relation.relnamespace = current_schema()::regnamespace and relation.relkind = 'r'
       and pg_get_serial_sequence(quote_ident(relation.relname), attname) is not null`,
  )) as { table: string; column: string; sequence: string }[];
  for (const { table, column, sequence } of columns) {
    const name = quoted([column]);
    await runner.query(`select setval($1, max(${name})) from ${quoted([table])} having max(${name}) is not null`, [
      sequence,
    ]);
  }
}

/** Takes the place of what was there: tables and functions by name, nothing else in the schema is touched. */
async function moveIn(runner: QueryRunner, home: string): Promise<void> {
  const there = quoted([home]);
  const named = (query: string) => runner.query(query) as Promise<{ name: string }[]>;
  const tables = await named(
    `select relname as name from pg_class where relnamespace = '${WORKSHOP}'::regnamespace and relkind = 'r'`,
  );
  for (const { name } of tables) {
    await runner.query(`drop table if exists ${there}.${quoted([name])} cascade`);
    await runner.query(`alter table ${WORKSHOP}.${quoted([name])} set schema ${there}`);
  }
  const functions = await named(
    `select oid::regprocedure::text as name from pg_proc where pronamespace = '${WORKSHOP}'::regnamespace`,
  );
  for (const { name } of functions) {
    await runner.query(`drop function if exists ${there}.${name} cascade`);
    await runner.query(`alter function ${name} set schema ${there}`);
  }
  await runner.query(`drop schema ${WORKSHOP}`);
}
