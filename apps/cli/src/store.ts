import type { Storage } from '#libs/storage';
import { readConfig, type StartConfig } from '../../api/src/index.js';

export interface Database {
  readonly databaseUrl: string;
  /** Stops what was started here; a database of others goes on. */
  stop(): Promise<void>;
}

/** The database of DATABASE_URL, or the embedded one, started when it is not running. */
export async function startDatabase({ databaseUrl, dataFolder }: StartConfig): Promise<Database> {
  if (databaseUrl !== null) return { databaseUrl, stop: () => Promise.resolve() };
  const { startEmbeddedPostgres } = await import('#libs/storage');
  return startEmbeddedPostgres({ dataDirectory: dataFolder });
}

/** Runs a command against the store, and leaves nothing running behind it. */
export async function withStore<Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> {
  const config = readConfig();
  const { openStorage } = await import('#libs/storage');
  const database = await startDatabase(config);
  try {
    const storage = await openStorage({ databaseUrl: database.databaseUrl });
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  } finally {
    await database.stop();
  }
}

/** The clock of the command line. */
export const now = (): string => new Date().toISOString();
