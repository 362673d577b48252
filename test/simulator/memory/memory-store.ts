import type { AuditVerdict, LedgerStore } from '#libs/storage';
import { GENESIS, hashEntry } from '../../../libs/storage/src/audit/audit-chain.js';
import type { MemoryDatabase } from './memory-database.js';
import { MemoryEvents } from './memory-events.js';
import { MemoryImports } from './memory-imports.js';
import { noteAudit } from './memory-notices.js';
import { MemoryMethods, MemoryPublications } from './memory-publications.js';
import { MemoryRecords } from './memory-records.js';
import { MemoryReports } from './memory-reports.js';
import { MemoryRequests } from './memory-requests.js';
import { MemoryRestatements } from './memory-restatements.js';

const BATCH = 500;

/** A whole store in memory. It keeps the contract of `test/contract`, as PostgreSQL does. */
export function memoryStore(database: MemoryDatabase): LedgerStore {
  const { changes } = database.tables;
  return {
    records: new MemoryRecords(database),
    events: new MemoryEvents(database),
    reports: new MemoryReports(database),
    imports: new MemoryImports(database),
    requests: new MemoryRequests(database),
    methods: new MemoryMethods(database),
    publications: new MemoryPublications(database),
    restatements: new MemoryRestatements(database),
    changes: {
      since: (after) => Promise.resolve(changes.filter(({ sequence }) => sequence > after).slice(0, BATCH)),
      last: () => Promise.resolve(changes.at(-1)?.sequence ?? 0),
    },
    audit: {
      append: (note) => database.transaction((transaction) => noteAudit(database, transaction, note)),
      verify: () => Promise.resolve(verifyChain(database)),
    },
  };
}

function verifyChain({ tables }: MemoryDatabase): AuditVerdict {
  let head = GENESIS;
  for (const [index, row] of tables.audit.entries()) {
    const fits = row.sequence === index + 1 && row.previousHash === head && row.hash === hashEntry(head, row);
    if (!fits) return { entries: index, head, broken: { sequence: row.sequence, why: 'its content was altered' } };
    head = row.hash;
  }
  return { entries: tables.audit.length, head, broken: null };
}
