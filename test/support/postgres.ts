import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { openStorage, startEmbeddedPostgres, type EmbeddedPostgres, type Storage } from '#libs/storage';

/** Shared by every test run of this checkout: the first spec starts it, the last one out stops it. */
const DATA_DIRECTORY = join(process.cwd(), '.faultline', 'test');

export interface TestDatabase {
  readonly databaseUrl: string;
  /** Drops the database and leaves the server. */
  drop(): Promise<void>;
}

export interface TestStorage {
  readonly storage: Storage;
  readonly databaseUrl: string;
  /** Closes the store and drops its database. */
  close(): Promise<void>;
}

/** A fresh, empty database on the shared test server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await startEmbeddedPostgres({ dataDirectory: DATA_DIRECTORY });
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await runSql(server.databaseUrl, `create database ${name}`);
  const url = new URL(server.databaseUrl);
  url.pathname = `/${name}`;
  return { databaseUrl: url.href, drop: () => dropDatabase(server, name) };
}

/** So many copies of a database nobody is connected to: cheaper than as many new ones. */
export async function copyDatabase(databaseUrl: string, count: number): Promise<readonly TestDatabase[]> {
  const server = new URL(databaseUrl);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  const copies: TestDatabase[] = [];
  for (let copy = 1; copy <= count; copy++) {
    const own = `${name}_${copy}`;
    await runSql(server.href, `create database ${own} template ${name}`);
    const url = new URL(databaseUrl);
    url.pathname = `/${own}`;
    const drop = async () => {
      await runSql(server.href, `drop database if exists ${own} with (force)`);
    };
    copies.push({ databaseUrl: url.href, drop });
  }
  return copies;
}

/** An open store on a database of its own. Close it in `afterAll`. */
export async function openTestStorage(): Promise<TestStorage> {
  const database = await createTestDatabase();
  const storage = await openStorage({ databaseUrl: database.databaseUrl });
  return {
    storage,
    databaseUrl: database.databaseUrl,
    close: async () => {
      await storage.close();
      await database.drop();
    },
  };
}

/** Runs a test on a store of its own. */
export async function withStorage(work: (opened: TestStorage) => Promise<void>): Promise<void> {
  const opened = await openTestStorage();
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

/** One statement on a connection of its own, for what the store does not let anybody do. */
export async function runSql(
  databaseUrl: string,
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function dropDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  await runSql(server.databaseUrl, `drop database if exists ${name} with (force)`);
  await server.stop();
}
