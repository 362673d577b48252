import type { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, pageOf, type Page, type PageRequest } from '../database/page.js';
import { AUDIT_COLUMNS, countAudit, findAudit, type AuditFilter } from './audit-search.js';
import { GENESIS, hashEntry, recordAudit, type AuditEntry, type AuditNote } from './audit-chain.js';

export interface AuditVerdict {
  readonly entries: number;
  /** Hash of the newest entry: publish it, and the log up to there cannot be rewritten unnoticed. */
  readonly head: string;
  /** The first entry that does not fit the chain; `null` when all do. */
  readonly broken: { readonly sequence: number; readonly why: string } | null;
}

const BATCH = 1_000;

type Row = AuditEntry & { readonly previousHash: string } & Record<string, unknown>;

/** The append-only log of every change, each entry chained to the one before by its hash. */
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Records something the store does not record by itself (a login, an export, a decision). */
  async append(note: AuditNote): Promise<void> {
    await this.database.transaction((transaction) => {
      recordAudit(transaction, note);
      return Promise.resolve();
    });
  }

  /** The entries a filter finds, newest first. */
  async list(page: PageRequest, filter: AuditFilter = {}): Promise<Page<AuditEntry>> {
    const [before] = decodeCursor(page.after, 1);
    const statement = findAudit(filter, { before: before ?? null, limit: page.first + 1 });
    return pageOf(await this.database.read<Row>(statement), page, ({ sequence }) => encodeCursor([String(sequence)]));
  }

  async count(filter: AuditFilter = {}): Promise<number> {
    const [row] = await this.database.read<{ total: number }>(countAudit(filter));
    return row?.total ?? 0;
  }

  /** Recomputes the chain from its beginning and names the first entry that was altered, removed or put in. */
  async verify(): Promise<AuditVerdict> {
    let [entries, head] = [0, GENESIS];
    for (;;) {
      const rows = await this.database.read<Row>({
        name: 'scan-audit',
        text: `select ${AUDIT_COLUMNS} from audit_entry where sequence > $1 order by sequence limit ${BATCH}`,
        values: [entries],
      });
      for (const row of rows) {
        const why = findFault(row, entries + 1, head);
        if (why !== null) return { entries, head, broken: { sequence: row.sequence, why } };
        [entries, head] = [row.sequence, row.hash];
      }
      if (rows.length < BATCH) return { entries, head, broken: null };
    }
  }
}

function findFault(row: Row, expected: number, head: string): string | null {
  if (row.sequence !== expected) return `entry ${expected} is missing`;
  if (row.previousHash !== head) return 'it does not follow the entry before it';
  if (row.hash !== hashEntry(head, row)) return 'its content was altered';
  return null;
}
