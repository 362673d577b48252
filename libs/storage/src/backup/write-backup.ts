import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { UserError } from '#libs/events';
import { explainFailure } from '../database/failures.js';
import { backupTables, quoted, type BackupTable } from './backup-tables.js';
import { explainFileFailure } from '../files/file-failures.js';
import { syncFolder, writeWholeFile } from '../files/whole-file.js';
import { FORMAT, MANIFEST, tableFile, type BackupManifest, type TableBackup } from './backup-manifest.js';

const LINE_FEED = 10;
/** The stores' own text is long and repetitive: the fastest level already makes it five times smaller. */
const GZIP = { level: 1 };

/**
 * Writes the whole store, as of one moment, into a new folder: one file a table and a manifest with their hashes. The server may go on
 * working meanwhile. The folder appears under its name when it is complete and on disk, or not at all.
 * Throws `UserError`: CONFLICT when the folder exists, UNAVAILABLE when the database is away or the disk fails, STORAGE_FULL
 * without room, BAD_USER_INPUT where nothing may be written.
 */
export async function writeBackup(databaseUrl: string, folder: string): Promise<BackupManifest> {
  if (await stat(folder).catch(() => null))
    throw new UserError('CONFLICT', `${folder} exists already: name a new folder.`);
  const unfinished = `${resolve(folder)}.unfinished-${process.pid}`;
  try {
    await mkdir(unfinished, { recursive: true });
    const manifest = await snapshot(databaseUrl, unfinished);
    await writeWholeFile(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await syncFolder(unfinished);
    await rename(unfinished, folder);
    await syncFolder(dirname(resolve(folder)));
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw explainFileFailure(explainFailure(error), folder);
  }
}

async function snapshot(databaseUrl: string, folder: string): Promise<BackupManifest> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'faultline backup' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const taken = await client.query<{ at: Date }>('select now() as at');
    const migrations = await client.query<{ name: string }>('select name from schema_migration order by id');
    const tables: TableBackup[] = [];
    for (const table of await backupTables(client)) tables.push(await writeTable(client, table, folder));
    await client.query('commit');
    return {
      format: FORMAT,
      takenAt: (taken.rows[0]?.at ?? new Date(0)).toISOString(),
      migrations: migrations.rows.map(({ name }) => name),
      tables,
    };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function writeTable(client: pg.Client, table: BackupTable, folder: string): Promise<TableBackup> {
  const { name, columns, key } = table;
  const hash = createHash('sha256');
  let rows = 0;
  const count = new Transform({
    transform: (piece: Buffer, _, done) => {
      hash.update(piece);
      for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, at + 1)) rows++;
      done(null, piece);
    },
  });
  const source = client.query(
    copyTo(`copy (select ${quoted(columns)} from ${quoted([name])} order by ${quoted(key)}) to stdout`),
  );
  await pipeline(source, count, createGzip(GZIP), createWriteStream(tableFile(folder, name), { flush: true }));
  return { name, columns, rows, sha256: hash.digest('hex') };
}
