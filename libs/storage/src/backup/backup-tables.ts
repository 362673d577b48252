import type pg from 'pg';
import { LEDGER_TABLES } from '../ledger/whole-ledger.js';

/** Every table worth keeping. Left out: log-in attempts and spent allowances, which are unlogged and soon forgotten. */
const TABLES: readonly string[] = [
  ...LEDGER_TABLES,
  'ledger_frontier',
  'account',
  'session',
  'api_key',
  'schema_migration',
];

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order: rows are written in this order, so that equal tables give equal bytes. */
  readonly key: readonly string[];
}

/**
 * The tables that exist, those that others refer to first: as foreign keys say, and where a trigger stands for one (holdings), as `TABLES` does,
 * which names them last.
 */
export async function backupTables(client: pg.ClientBase): Promise<readonly BackupTable[]> {
  const { rows } = await client.query<BackupTable & { refersTo: readonly string[] }>(
    `select relation.relname as name,
       (select array_agg(attname::text order by attnum) from pg_attribute
         where attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
       (select array_agg(attname::text order by array_position(index.indkey::int2[], attnum)) from pg_attribute
         where attrelid = relation.oid and attnum = any (index.indkey)) as key,
       (select coalesce(array_agg(distinct other.relname::text), '{}') from pg_constraint reference
         join pg_class other on other.oid = reference.confrelid
         where reference.conrelid = relation.oid and reference.contype = 'f' and other.oid <> relation.oid) as "refersTo"
     from pg_class relation join pg_index index on index.indrelid = relation.oid and index.indisprimary
     where relation.relnamespace = current_schema()::regnamespace and relation.relname::text = any ($1::text[])
     order by array_position($1::text[], relation.relname::text) desc`,
    [TABLES],
  );
  const placed = new Set<string>();
  const ordered: BackupTable[] = [];
  while (ordered.length < rows.length) {
    for (const { refersTo, ...table } of rows) {
      if (placed.has(table.name) || !refersTo.every((other) => placed.has(other))) continue;
      placed.add(table.name);
      ordered.push(table);
    }
  }
  return ordered;
}

/** Names from a catalogue or an archive, as SQL. */
export const quoted = (names: readonly string[]): string =>
  names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
