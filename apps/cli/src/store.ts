import type { Storage } from '#libs/storage';
import type { StartConfig } from '../../api/src/index.js';

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

/** Runs a command against the database the settings name, and leaves nothing running behind it. */
export async function withDatabase<Result>(work: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  const { readConfig } = await import('../../api/src/index.js');
  const database = await startDatabase(readConfig());
  try {
    return await work(database.databaseUrl);
  } finally {
    await database.stop();
  }
}

/** Runs a command against the store, and leaves nothing running behind it. */
export function withStore<Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> {
  return withDatabase(async (databaseUrl) => {
    const { openStorage } = await import('#libs/storage');
    const storage = await openStorage({ databaseUrl });
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  });
}

/** The clock of the command line. */
export const now = (): string => new Date().toISOString();
