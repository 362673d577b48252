import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '#libs/events';

export const MANIFEST = 'manifest.json';
/** Raised when the layout of a backup changes. */
export const FORMAT = 1;

export interface TableBackup {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of the rows in PostgreSQL's text format for COPY, by primary key: equal tables have equal hashes. */
  readonly sha256: string;
}

export interface BackupManifest {
  readonly format: number;
  /** RFC 3339, of the server's clock, when the snapshot was taken. */
  readonly takenAt: string;
  /** Migrations the store had, oldest first. */
  readonly migrations: readonly string[];
  /** In an order in which they can be written back. */
  readonly tables: readonly TableBackup[];
}

export const tableFile = (folder: string, table: string): string => join(folder, `${table}.copy.gz`);

/** Throws `UserError('BAD_USER_INPUT')` when the folder is no backup, or one of a later layout. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new UserError('BAD_USER_INPUT', `${folder} is not a backup: it has no ${MANIFEST}.`);
  });
  const manifest = parse(text);
  if (!isManifest(manifest)) throw new UserError('BAD_USER_INPUT', `${folder}: ${MANIFEST} is damaged.`);
  if (manifest.format !== FORMAT)
    throw new UserError('BAD_USER_INPUT', `${folder} was written by a newer Faultline (layout ${manifest.format}).`);
  return manifest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A plain name of ours: it becomes part of a file's name. */
const NAME = /^[a-z_]{1,63}$/;

function isManifest(value: unknown): value is BackupManifest {
  const { format, takenAt, migrations, tables } = (value ?? {}) as Partial<BackupManifest>;
  return (
    typeof format === 'number' &&
    typeof takenAt === 'string' &&
    Array.isArray(migrations) &&
    Array.isArray(tables) &&
    tables.every(({ name, columns, rows, sha256 }: Partial<TableBackup>) =>
      [NAME.test(name ?? ''), Array.isArray(columns), Number.isInteger(rows), typeof sha256 === 'string'].every(
        Boolean,
      ),
    )
  );
}
