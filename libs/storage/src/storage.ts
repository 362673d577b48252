import { Database, type DatabaseOptions } from './database/database.js';
import { migrate } from './database/migrate.js';
import { EventsRepository } from './events/events.repository.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { RecordsRepository } from './records/records.repository.js';
import { ReportsRepository } from './reports/reports.repository.js';
import { RequestsRepository } from './requests/requests.repository.js';

/** The store: append-only, two times on every row, all SQL behind it. */
export interface Storage {
  readonly records: RecordsRepository;
  readonly events: EventsRepository;
  readonly reports: ReportsRepository;
  readonly imports: ImportsRepository;
  readonly requests: RequestsRepository;
  /** Resolves when the database answers a read; throws `UserError('UNAVAILABLE')` otherwise. */
  ping(): Promise<void>;
  /** True when nothing was ever recorded: the demo may be loaded. */
  empty(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its schema up to this code, one process at a time.
 * Throws `UserError`: UNAVAILABLE when the database is away, CONFLICT when a newer Faultline has migrated it.
 */
export async function openStorage(options: DatabaseOptions): Promise<Storage> {
  await migrate(options.databaseUrl);
  const database = new Database(options);
  return {
    records: new RecordsRepository(database),
    events: new EventsRepository(database),
    reports: new ReportsRepository(database),
    imports: new ImportsRepository(database),
    requests: new RequestsRepository(database),
    ping: async () => {
      await database.read({ name: 'ping', text: 'select 1' });
    },
    empty: async () => {
      const [row] = await database.read<{ used: boolean }>({
        text: 'select exists (select from country_clock) or exists (select from import) as used',
      });
      return row?.used === false;
    },
    close: () => database.close(),
  };
}
