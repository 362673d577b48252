import { AccountsRepository } from './accounts/accounts.repository.js';
import { AllowancesRepository } from './accounts/allowances.repository.js';
import { ApiKeysRepository } from './accounts/api-keys.repository.js';
import { AttemptsRepository } from './accounts/attempts.repository.js';
import { SessionsRepository } from './accounts/sessions.repository.js';
import { Administration } from './administration/administration.js';
import { AlertChannelsRepository } from './alerts/alert-channels.repository.js';
import { AlertDeliveriesRepository } from './alerts/alert-deliveries.repository.js';
import { AlertRulesRepository } from './alerts/alert-rules.repository.js';
import { AlertWatchRepository } from './alerts/alert-watch.repository.js';
import { AlertsRepository } from './alerts/alerts.repository.js';
import { AuditRepository } from './audit/audit.repository.js';
import { ChangesRepository } from './changes/changes.repository.js';
import { Database, type DatabaseOptions } from './database/database.js';
import { migrate } from './database/migrate.js';
import { EventsRepository } from './events/events.repository.js';
import { FactorsRepository } from './factors/factors.repository.js';
import { FeedsRepository } from './feeds/feeds.repository.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { isEmpty, truncateAll } from './ledger/whole-ledger.js';
import { MethodsRepository } from './methods/methods.repository.js';
import { PortfolioSharesRepository } from './portfolios/portfolio-shares.repository.js';
import { PortfoliosRepository } from './portfolios/portfolios.repository.js';
import { OutlooksRepository } from './outlooks/outlooks.repository.js';
import { PublicationsRepository } from './publications/publications.repository.js';
import { RestatementsRepository } from './publications/restatements.repository.js';
import { RecordsRepository } from './records/records.repository.js';
import { ReportsRepository } from './reports/reports.repository.js';
import { DecisionsRepository } from './reviews/decisions.repository.js';
import { ReadingsRepository } from './reviews/readings.repository.js';
import { ReviewsRepository } from './reviews/reviews.repository.js';
import { RequestsRepository } from './requests/requests.repository.js';
import { SourcesRepository } from './sources/sources.repository.js';

/** The store: append-only, two times on every row, all SQL behind it. */
export interface Storage {
  readonly records: RecordsRepository;
  readonly events: EventsRepository;
  readonly reports: ReportsRepository;
  readonly readings: ReadingsRepository;
  readonly reviews: ReviewsRepository;
  readonly decisions: DecisionsRepository;
  readonly imports: ImportsRepository;
  readonly requests: RequestsRepository;
  readonly factors: FactorsRepository;
  readonly sources: SourcesRepository;
  readonly feeds: FeedsRepository;
  readonly methods: MethodsRepository;
  readonly publications: PublicationsRepository;
  readonly restatements: RestatementsRepository;
  readonly outlooks: OutlooksRepository;
  readonly portfolios: PortfoliosRepository;
  readonly portfolioShares: PortfolioSharesRepository;
  readonly alertRules: AlertRulesRepository;
  readonly alertWatch: AlertWatchRepository;
  readonly alerts: AlertsRepository;
  readonly alertChannels: AlertChannelsRepository;
  readonly alertDeliveries: AlertDeliveriesRepository;
  readonly changes: ChangesRepository;
  readonly audit: AuditRepository;
  readonly accounts: AccountsRepository;
  readonly sessions: SessionsRepository;
  readonly apiKeys: ApiKeysRepository;
  readonly attempts: AttemptsRepository;
  readonly allowances: AllowancesRepository;
  /** Resolves when the database answers a read; throws `UserError('UNAVAILABLE')` otherwise. */
  ping(): Promise<void>;
  /** True when nothing was ever recorded: the demo may be loaded. */
  empty(): Promise<boolean>;
  /** Empties the store, history and all; accounts stay. Ask the person twice. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its schema up to this code, one process at a time.
 * Throws `UserError`: UNAVAILABLE when the database is away, CONFLICT when a newer Faultline has migrated it.
 */
export async function openStorage(options: DatabaseOptions): Promise<Storage> {
  await migrate(options.databaseUrl);
  const database = new Database(options);
  const administration = new Administration(options.databaseUrl);
  return {
    records: new RecordsRepository(database),
    events: new EventsRepository(database),
    reports: new ReportsRepository(database),
    readings: new ReadingsRepository(database),
    reviews: new ReviewsRepository(database),
    decisions: new DecisionsRepository(database),
    imports: new ImportsRepository(database),
    requests: new RequestsRepository(database),
    factors: new FactorsRepository(database),
    sources: new SourcesRepository(database, administration),
    feeds: new FeedsRepository(database),
    methods: new MethodsRepository(database, administration),
    publications: new PublicationsRepository(database),
    restatements: new RestatementsRepository(database),
    outlooks: new OutlooksRepository(database),
    portfolios: new PortfoliosRepository(database),
    portfolioShares: new PortfolioSharesRepository(database),
    ...alertsOf(database),
    changes: new ChangesRepository(database),
    audit: new AuditRepository(database),
    accounts: new AccountsRepository(database),
    sessions: new SessionsRepository(database),
    apiKeys: new ApiKeysRepository(database),
    attempts: new AttemptsRepository(database),
    allowances: new AllowancesRepository(database),
    ping: async () => {
      await database.read({ name: 'ping', text: 'select 1' });
    },
    empty: () => isEmpty(database),
    reset: () => truncateAll(database),
    close: async () => {
      await Promise.all([database.close(), administration.close()]);
    },
  };
}

const alertsOf = (database: Database) => ({
  alertRules: new AlertRulesRepository(database),
  alertWatch: new AlertWatchRepository(database),
  alerts: new AlertsRepository(database),
  alertChannels: new AlertChannelsRepository(database),
  alertDeliveries: new AlertDeliveriesRepository(database),
});
