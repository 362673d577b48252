import pg from 'pg';
import { DataSource } from 'typeorm';
import { UserError } from '#libs/events';
import { MIGRATIONS } from '../migrations/index.js';
import { explainFailure } from './failures.js';

/** Any number that no other program on the same database uses for its advisory locks. */
export const MIGRATION_LOCK = 0x666c74;
const TABLE = 'schema_migration';

/**
 * Brings the schema up to this code, one process at a time; each start that finds it done reads one small table.
 * Throws `UserError('CONFLICT')` when the database has migrations that this code does not know.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'faultline migrate' });
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await appliedMigrations(client);
    refuseNewer(applied);
    if (applied.length < MIGRATIONS.length) await runMigrations(databaseUrl);
  } catch (error) {
    throw explainFailure(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function appliedMigrations(client: pg.Client): Promise<readonly string[]> {
  const exists = await client.query<{ found: string | null }>(`select to_regclass($1)::text as found`, [TABLE]);
  if (!exists.rows[0]?.found) return [];
  return (await client.query<{ name: string }>(`select name from ${TABLE} order by id`)).rows.map(({ name }) => name);
}

function refuseNewer(applied: readonly string[]): void {
  const known = new Set<string>(MIGRATIONS.map(({ name }) => name));
  const newer = applied.find((name) => !known.has(name));
  if (newer === undefined) return;
  throw new UserError(
    'CONFLICT',
    `This database was written by a newer Faultline (migration ${newer}): start that version, or point DATABASE_URL at another database.`,
  );
}

async function runMigrations(databaseUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: [...MIGRATIONS],
    migrationsTableName: TABLE,
    synchronize: false,
    logging: false,
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}
