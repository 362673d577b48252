import { AsyncLocalStorage } from 'node:async_hooks';
import { performance, type EventLoopUtilization } from 'node:perf_hooks';
import pg from 'pg';
import { COLUMN_TYPES } from './column-types.js';
import { explainFailure, isNoConnection, isRetryable } from './failures.js';

/** One SQL statement. A name makes it a prepared statement, planned once per connection: give one to every hot read. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Something statements run on: a transaction, or the pool. */
export interface Session {
  query<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]>;
}

/** A transaction: its client is exposed for COPY only. */
export interface Transaction extends Session {
  readonly client: pg.PoolClient;
  /** Adds a last step: what serialises writers (sequences, hash chains) waits until everything else is done. */
  beforeCommit(step: () => Promise<void>): void;
}

export interface DatabaseOptions {
  readonly databaseUrl: string;
  /** A replica for reads; the primary when absent. */
  readonly readDatabaseUrl?: string;
  /** Connections per pool (one for reads, one for writes). */
  readonly poolSize?: number;
  /** Waits so many times as long as usual before a read is given up: for a machine that is busy with other things, too. */
  readonly patience?: number;
  /** After so long without a word inside a transaction the server takes its process for stopped, and its locks away; a minute. */
  readonly stoppedAfterMs?: number;
}

const DEFAULT_POOL_SIZE = 10;
const MAX_ATTEMPTS = 6;
const MOSTLY = 0.5;
/** Held by the last steps of a transaction, so that sequences and hash chains follow the order of commits. */
const COMMIT_LOCK = 0x666c75;
const READ_STATEMENT_MS = 4_000;
/** A frozen link never delivers the server's own time-out, so the client has one too. */
const READ_ANSWER_MS = 5_000;
const READ_CONNECT_MS = 1_000;
const WRITE_STATEMENT_MS = 120_000;
const WRITE_CONNECT_MS = 5_000;
const STOPPED_AFTER_MS = 60_000;

/**
 * All our reads follow an index in its order and stop early. Right after an import, without statistics, the planner would rather
 * collect a country's rows in a bitmap and sort them; compiling such short statements would cost more than running them.
 */
const SESSION_SETTINGS = '-c timezone=UTC -c datestyle=ISO,YMD -c enable_bitmapscan=off -c jit=off';

/**
 * Without a connection in time nothing was asked yet, so it may be asked again: once, because on a busy machine a new connection can
 * take longer than a second to make; more often when this very process was computing for most of the wait, because then the clock
 * rang before anybody looked whether the database had answered.
 */
const mayConnectYet = (attempt: number, before: EventLoopUtilization): boolean =>
  attempt === 1 || (attempt < MAX_ATTEMPTS && performance.eventLoopUtilization(before).utilization > MOSTLY);

/** Two pools and transactions. Inside a transaction every statement of the same call chain, reads included, joins it. */
export class Database {
  readonly #reads: pg.Pool;
  readonly #writes: pg.Pool;
  readonly #current = new AsyncLocalStorage<Transaction>();

  constructor(readonly options: DatabaseOptions) {
    const { patience = 1 } = options;
    this.#reads = openPool(options, options.readDatabaseUrl ?? options.databaseUrl, {
      statement_timeout: READ_STATEMENT_MS * patience,
      query_timeout: READ_ANSWER_MS * patience,
      connectionTimeoutMillis: READ_CONNECT_MS * patience,
    });
    this.#writes = openPool(options, options.databaseUrl, {
      statement_timeout: WRITE_STATEMENT_MS,
      query_timeout: WRITE_STATEMENT_MS,
      connectionTimeoutMillis: WRITE_CONNECT_MS,
      idle_in_transaction_session_timeout: options.stoppedAfterMs ?? STOPPED_AFTER_MS,
    });
  }

  /** Runs one read. Throws `UserError('UNAVAILABLE')` when the database is away or takes longer than five seconds. */
  async read<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    const current = this.#current.getStore();
    if (current) return current.query<Row>(statement);
    for (let attempt = 1; ; attempt++) {
      const before = performance.eventLoopUtilization();
      try {
        return (await this.#reads.query<Row>(asQuery(statement))).rows;
      } catch (error) {
        if (!isNoConnection(error) || !mayConnectYet(attempt, before)) throw explainFailure(error);
      }
    }
  }

  /** A read that must not be late: from the primary, where `read` may ask a replica. Throws as `read` does. */
  readonly readNow = async <Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> => {
    if (this.options.readDatabaseUrl === undefined) return this.read<Row>(statement);
    return this.transaction((transaction) => transaction.query<Row>(statement));
  };

  /**
   * Runs `work` in one transaction and commits it. Deadlocks run the whole of it again, so `work` has no effects outside the
   * database. Called inside another transaction it joins that one.
   */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const current = this.#current.getStore();
    if (current) return work(current);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work);
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw explainFailure(error);
      }
    }
  }

  async #attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.#writes.connect();
    let broken: Error | undefined;
    const lastSteps: (() => Promise<void>)[] = [];
    const transaction: Transaction = {
      client,
      query: async <Row extends pg.QueryResultRow>(statement: Statement) =>
        (await client.query<Row>(asQuery(statement))).rows,
      beforeCommit: (step) => void lastSteps.push(step),
    };
    try {
      await client.query('begin');
      const result = await this.#current.run(transaction, () => work(transaction));
      if (lastSteps.length > 0) await client.query('select pg_advisory_xact_lock($1)', [COMMIT_LOCK]);
      for (const step of lastSteps) await step();
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: unknown) => (broken = failure as Error));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#reads.end(), this.#writes.end()]);
  }
}

function asQuery({ name, text, values }: Statement): pg.QueryConfig {
  return { text, ...(name === undefined ? {} : { name }), values: values ? [...values] : [] };
}

function openPool({ poolSize }: DatabaseOptions, connectionString: string, limits: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: poolSize ?? DEFAULT_POOL_SIZE,
    application_name: 'faultline',
    options: SESSION_SETTINGS,
    types: COLUMN_TYPES,
    keepAlive: true,
    ...limits,
  });
  // An idle connection that dies must not end the process: the pool has dropped it already, and the next query reconnects.
  pool.on('error', () => undefined);
  // The same for a connection in use, between two of its statements: the next statement reports it.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
