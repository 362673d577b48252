import pg from 'pg';
import type { Database } from '../database/database.js';
import { CHANGE_CHANNEL, type Change } from '../ledger/outbox.js';

export interface ListenOptions {
  /** Deliver what was committed after this sequence; from now on when absent. */
  readonly after?: number;
  /** Told of a handler that failed and of a lost connection; listening goes on. */
  readonly onError?: (error: unknown) => void;
}

export interface Listening {
  close(): Promise<void>;
}

const BATCH = 500;
const COLUMNS = 'sequence, kind, countries, subject, recorded_at as "recordedAt"';

/** Committed changes, in order. */
export class ChangesRepository {
  constructor(private readonly database: Database) {}

  /** Up to 500 changes after a sequence, oldest first: ask again after the last one. */
  async since(sequence: number): Promise<readonly Change[]> {
    return this.database.read<Change & Record<string, unknown>>({
      name: 'changes-since',
      text: `select ${COLUMNS} from change where sequence > $1 order by sequence limit ${BATCH}`,
      values: [sequence],
    });
  }

  /** Sequence of the newest change, 0 before the first. */
  async last(): Promise<number> {
    const [row] = await this.database.read<{ last: number }>({
      name: 'last-change',
      text: 'select coalesce(max(sequence), 0) as last from change',
    });
    return row?.last ?? 0;
  }

  /**
   * Calls the handler for every committed change, in order, one at a time, at least once. Holds one connection of its own; after
   * a lost one it reads what it missed. Resolves when it is listening.
   */
  async listen(handler: (change: Change) => Promise<void> | void, options: ListenOptions = {}): Promise<Listening> {
    const listener = new ChangeListener(this, this.database.options.databaseUrl, { handler, ...options });
    await listener.start(options.after ?? (await this.last()));
    return { close: () => listener.close() };
  }
}

const FIRST_RETRY_MS = 50;
const LONGEST_RETRY_MS = 2_000;

class ChangeListener {
  #client: pg.Client | null = null;
  #connecting: Promise<void> = Promise.resolve();
  #delivered = 0;
  #wanted = false;
  #draining: Promise<void> | null = null;
  #retryMs = FIRST_RETRY_MS;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(
    private readonly changes: ChangesRepository,
    private readonly databaseUrl: string,
    private readonly options: ListenOptions & { readonly handler: (change: Change) => Promise<void> | void },
  ) {}

  async start(after: number): Promise<void> {
    this.#delivered = after;
    this.#connecting = this.#connect();
    await this.#connecting;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    // A connection that is being made would outlive us and hold the process.
    await this.#connecting;
    await this.#client?.end().catch(() => undefined);
    await this.#draining;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'faultline listen',
      keepAlive: true,
      connectionTimeoutMillis: LONGEST_RETRY_MS,
      query_timeout: LONGEST_RETRY_MS,
    });
    client.on('notification', () => this.#drain());
    client.on('error', (error) => this.#report(error));
    client.once('end', () => this.#reconnectLater());
    try {
      await client.connect();
      await client.query(`listen ${CHANGE_CHANNEL}`);
    } catch (error) {
      this.#report(error);
      await client.end().catch(() => undefined);
      return;
    }
    this.#client = client;
    this.#retryMs = FIRST_RETRY_MS;
    // What was committed before LISTEN took effect has sent no notice to us.
    this.#drain();
  }

  #reconnectLater(): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => {
      this.#connecting = this.#connect();
    }, this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  /** One reader at a time; a notice that comes meanwhile makes it look once more. */
  #drain(): void {
    this.#wanted = true;
    this.#draining ??= this.#deliver()
      .catch((error: unknown) => this.#report(error))
      .finally(() => (this.#draining = null));
  }

  async #deliver(): Promise<void> {
    while (this.#wanted && !this.#closed) {
      this.#wanted = false;
      const changes = await this.changes.since(this.#delivered);
      for (const change of changes) {
        await this.#hand(change);
        this.#delivered = change.sequence;
      }
      if (changes.length === BATCH) this.#wanted = true;
    }
  }

  async #hand(change: Change): Promise<void> {
    try {
      await this.options.handler(change);
    } catch (error) {
      this.#report(error);
    }
  }

  #report(error: unknown): void {
    this.options.onError?.(error);
  }
}
