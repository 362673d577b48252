import type { ImportRow } from '#libs/events';
import type { AuditRepository } from '../audit/audit.repository.js';
import type { ChangesRepository } from '../changes/changes.repository.js';
import type { EventsRepository } from '../events/events.repository.js';
import type { ChunkOutcome, ImportSession } from '../imports/import-types.js';
import type { ImportsRepository } from '../imports/imports.repository.js';
import type { MethodsRepository } from '../methods/methods.repository.js';
import type { PublicationsRepository } from '../publications/publications.repository.js';
import type { RestatementsRepository } from '../publications/restatements.repository.js';
import type { RecordsRepository } from '../records/records.repository.js';
import type { ReportsRepository } from '../reports/reports.repository.js';
import type { RequestsRepository } from '../requests/requests.repository.js';

/**
 * What recording, publishing and replaying ask of a store. `Storage` is one; whatever keeps the contract of `test/contract` may stand
 * in its place.
 */
export interface LedgerStore {
  readonly records: Pick<RecordsRepository, 'read' | 'readAll' | 'versions' | 'coverage' | 'frontier'>;
  readonly events: Pick<EventsRepository, 'byIds' | 'revisions' | 'append' | 'revise' | 'retract'>;
  readonly reports: Pick<ReportsRepository, 'byIds' | 'append'>;
  readonly imports: Pick<ImportsRepository, 'begin' | 'finish' | 'get' | 'rejectedBy'> & {
    writeChunk(
      session: Pick<ImportSession, 'id' | 'attempt'>,
      rows: readonly ImportRow[],
      cursor: string,
    ): Promise<ChunkOutcome>;
  };
  readonly requests: Pick<RequestsRepository, 'once'>;
  readonly methods: Pick<MethodsRepository, 'publish' | 'list' | 'drafted'>;
  readonly publications: Pick<PublicationsRepository, 'append' | 'restate' | 'latest' | 'range' | 'lastDay' | 'scan'>;
  readonly restatements: Pick<RestatementsRepository, 'due' | 'settle' | 'provenance'>;
  readonly changes: Pick<ChangesRepository, 'since' | 'last'>;
  readonly audit: Pick<AuditRepository, 'append' | 'verify'>;
}
