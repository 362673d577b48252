export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/embedded-postgres.js';
export { openStorage, type Storage } from './storage.js';
export type { LedgerStore } from './ledger/ledger-store.js';
export { writeBackup } from './backup/write-backup.js';
export { restoreBackup, type RestoreOptions } from './backup/restore-backup.js';
export { explainFileFailure } from './files/file-failures.js';
export { writeWholeFile } from './files/whole-file.js';
export type { BackupManifest, TableBackup } from './backup/backup-manifest.js';
export type { DatabaseOptions } from './database/database.js';
export type { Page, PageRequest } from './database/page.js';
export type { CoverageRow, LedgerState, RecordOptions, RecordsRepository } from './records/records.repository.js';
export type { ChangeNote } from './ledger/change-note.js';
export { checkVersion } from './ledger/expected-version.js';
export type { EventKey, EventRevision, EventsRepository } from './events/events.repository.js';
export type { FieldChange } from './events/event-changes.js';
export { EVENT_ORDERS, type EventFilter, type EventOrder, type EventPageRequest } from './events/event-search.js';
export type { AppendedReport, Original, ReportKey, ReportsRepository } from './reports/reports.repository.js';
export type { StoredReport } from './reports/report-rows.js';
export type { Redaction } from './reports/redaction.js';
export type { Candidate, NewReading, Reading } from './reviews/reading.js';
export type { AppendedReading, ReadingsRepository } from './reviews/readings.repository.js';
export {
  REVIEW_ORDERS,
  type QueueEntry,
  type QueueFilter,
  type Review,
  type ReviewKey,
  type ReviewOrder,
} from './reviews/review.js';
export type { NextReview, ReviewNote, ReviewsRepository } from './reviews/reviews.repository.js';
export {
  DECISION_KINDS,
  type Decision,
  type DecisionEffect,
  type DecisionKind,
  type DecisionsRepository,
  type NewDecision,
} from './reviews/decisions.repository.js';
export { PreparedChunk } from './imports/prepared-chunk.js';
export type { ImportsRepository } from './imports/imports.repository.js';
export type { ChunkOutcome, Import, ImportCounts, ImportSession, NewImport } from './imports/import-types.js';
export type { RequestsRepository } from './requests/requests.repository.js';
export type { FactorFilter, FactorKey, FactorsRepository } from './factors/factors.repository.js';
export type { GradeRevision, NewGrade, SourcesRepository, StoredSource } from './sources/sources.repository.js';
export { LIVE_FEED, type FeedClaim, type FeedMemory, type FeedPoll } from './feeds/feed-poll.js';
export type { FeedsRepository } from './feeds/feeds.repository.js';
export type { MethodsRepository, PublishedMethod } from './methods/methods.repository.js';
export type { DraftedMethod, MethodNote } from './methods/drafted-methods.js';
export type { PublicationsRepository } from './publications/publications.repository.js';
export type {
  NewPublishedScore,
  PublishedRevision,
  PublishedScore,
  RestatedScore,
} from './publications/published-score.js';
export {
  RESTATEMENT_KINDS,
  type Provenance,
  type Restatement,
  type RestatementCause,
  type RestatementCauses,
  type RestatementCursor,
  type RestatementFilter,
  type RestatementKind,
  type RestatementsDue,
} from './publications/restatement.js';
export type { ProvenanceKey, RestatementsRepository } from './publications/restatements.repository.js';
export {
  PORTFOLIO_ACTIONS,
  type NewShare,
  type PortfolioAction,
  type PortfolioChange,
  type PortfolioKey,
  type PortfolioNote,
  type PortfolioRevision,
  type PortfolioShare,
  type PortfolioTerms,
  type StoredHolding,
  type StoredPortfolio,
} from './portfolios/portfolio.js';
export type { PortfoliosRepository } from './portfolios/portfolios.repository.js';
export type { PortfolioSharesRepository } from './portfolios/portfolio-shares.repository.js';
export type { AlertNote, AlertRuleChange, AlertRuleTerms, OwnedKey, StoredAlertRule } from './alerts/alert-rule.js';
export type { AlertFilter, NewAlert, StoredAlert } from './alerts/alert.js';
export type { Arrival, CountryClock, Look, StoredRuleState, WatchCursor } from './alerts/alert-watch.js';
export {
  CHANNEL_KINDS,
  DELIVERY_STATES,
  type AlertChannel,
  type AlertDelivery,
  type ChannelKind,
  type DeliveryClaim,
  type DeliveryState,
} from './alerts/alert-channel.js';
export type { FeedAsKnown, MonthlyDeaths } from './outlooks/monthly-deaths.js';
export type {
  FrozenOutlook,
  NewOutlook,
  OutlookFilter,
  OutlooksRepository,
  StoredDistribution,
} from './outlooks/outlooks.repository.js';
export type { ChangesRepository, Listening, ListenOptions } from './changes/changes.repository.js';
export { CHANGE_KINDS, type Change, type ChangedCountry, type ChangeKind } from './ledger/outbox.js';
export type { AuditFilter } from './audit/audit-search.js';
export type { AuditRepository, AuditVerdict } from './audit/audit.repository.js';
export type { AuditEntry, AuditNote } from './audit/audit-chain.js';
export { LOCAL_OWNER_ID, type Adopted } from './accounts/adopt.js';
export { ROLES, type Role } from './accounts/roles.js';
export type { Account, AccountNote, NewAccount } from './accounts/account.js';
export type { AccountsRepository } from './accounts/accounts.repository.js';
export type { LiveSession, NewSession, Session, SessionsRepository } from './accounts/sessions.repository.js';
export type { ApiKey, ApiKeysRepository, LiveApiKey, NewApiKey } from './accounts/api-keys.repository.js';
export type { AttemptRule, AttemptsRepository } from './accounts/attempts.repository.js';
export type { AllowanceRule, AllowancesRepository } from './accounts/allowances.repository.js';
