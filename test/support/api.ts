import { createServer, type RunningServer, type ServerParts } from '../../apps/api/src/server.js';
import type { ServerConfig } from '../../apps/api/src/config.js';
import { createTestDatabase } from './postgres.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface TestApi {
  readonly url: string;
  readonly databaseUrl: string;
  readonly server: RunningServer;
  /** Asks a GraphQL question by POST. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Posts whatever body with whatever headers to /graphql. */
  post(body: string | Uint8Array, headers?: Record<string, string>): Promise<Answer>;
  /** Closes the server and drops its database. */
  close(): Promise<void>;
}

export type TestApiOptions = Partial<ServerConfig> & ServerParts;

/** A busy machine is no database that is away: reads wait longer than a server's own do, unless a test is about that. */
const PATIENCE = 5;

/** A server on a free port over an empty database of its own, without jobs unless they are asked for. Close it in `afterAll`. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const { clock, logger, patience = PATIENCE, ...config } = options;
  const database = config.databaseUrl === undefined ? await createTestDatabase() : null;
  const databaseUrl = config.databaseUrl ?? database?.databaseUrl ?? '';
  const server = await createServer(
    { host: '127.0.0.1', port: 0, readDatabaseUrl: null, logLevel: 'silent', runJobs: false, ...config, databaseUrl },
    { patience, ...(clock ? { clock } : {}), ...(logger ? { logger } : {}) },
  );
  const post = async (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> =>
    answerOf(
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : new Uint8Array(body),
      }),
    );
  return {
    url: server.url,
    databaseUrl,
    server,
    post,
    ask: (query, variables) => post(JSON.stringify({ query, variables })),
    close: async () => {
      await server.close();
      await database?.drop();
    },
  };
}

/** Reads what the server answers; `data` and `errors` where the body is a GraphQL answer. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const { data = null, errors = [] } = (isJson ? JSON.parse(text) : {}) as Partial<Answer>;
  return { status: response.status, headers: response.headers, text, data, errors };
}
