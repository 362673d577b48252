import type { AlertSettings } from '../../apps/api/src/alerts/alert-settings.js';
import { loadDemo } from '../../apps/api/src/index.js';
import { createServer } from '../../apps/api/src/server.js';
import { openStorage } from '#libs/storage';
import { createTestDatabase } from './postgres.js';

export interface DemoSite {
  readonly url: string;
  readonly databaseUrl: string;
  /** Asks the API as any caller would. @throws with the server's words. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

export interface DemoSiteOptions {
  readonly runJobs?: boolean;
  /** How alerts leave the server; they do not when absent. */
  readonly alerts?: AlertSettings;
}

/** The built web app and the API on a database of their own that holds the demo data; without jobs unless they are asked for. */
export async function openDemoSite({ runJobs = false, alerts }: DemoSiteOptions = {}): Promise<DemoSite> {
  const database = await createTestDatabase();
  const { databaseUrl } = database;
  const storage = await openStorage({ databaseUrl });
  await loadDemo(storage);
  await storage.close();
  const server = await createServer(
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl,
      readDatabaseUrl: null,
      logLevel: 'silent',
      runJobs,
      ...(alerts ? { alerts } : {}),
    },
    { patience: 20 },
  );
  return {
    url: server.url,
    databaseUrl,
    ask: async <Data>(query: string, variables = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
      if (!data || errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}
