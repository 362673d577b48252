import type { CountryCode, Day } from '#libs/events';
import type { AuditNote, Change, CoverageRow } from '#libs/storage';
import { GENESIS, hashEntry } from '../../../libs/storage/src/audit/audit-chain.js';
import type { NewChange } from '../../../libs/storage/src/ledger/outbox.js';
import { instantOf, push, setIn, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';

/** Adds the change to the outbox as a last step of the transaction that makes it. */
export function noteChange(database: MemoryDatabase, transaction: MemoryTransaction, change: NewChange): void {
  transaction.beforeCommit(() => writeChange(database, transaction, change));
}

function writeChange(database: MemoryDatabase, transaction: MemoryTransaction, { kind, subject, days }: NewChange) {
  const { changes, clocks } = database.tables;
  const countries = [...days].map(([country, fromDay]) => {
    const { version, recordedAt } = clocks.get(country) ?? { version: 0, recordedAt: 0 };
    const next = version + (fromDay === null ? 0 : 1);
    setIn(transaction, clocks, [country, { version: next, recordedAt }]);
    return { country, version: next, fromDay };
  });
  const sequence = (changes.at(-1)?.sequence ?? 0) + 1;
  const change: Change = { sequence, kind, countries, subject, recordedAt: instantOf(database.now()) };
  push(transaction, changes, change);
}

/** Chains an entry to the audit log as a last step of the transaction. */
export function noteAudit(database: MemoryDatabase, transaction: MemoryTransaction, note: AuditNote): void {
  transaction.beforeCommit(() => {
    const { audit } = database.tables;
    const previousHash = audit.at(-1)?.hash ?? GENESIS;
    const { by, action, subject, reason, requestId = null, details } = note;
    const kept: unknown = JSON.parse(JSON.stringify(details ?? null));
    const entry = { sequence: audit.length + 1, at: instantOf(database.now()), by, action, subject, reason, requestId };
    const whole = { ...entry, details: kept };
    push(transaction, audit, { ...whole, previousHash, hash: hashEntry(previousHash, whole) });
  });
}

/** Moves the beginning of a feed's coverage of a country back where a day is earlier. */
export function widen(
  database: MemoryDatabase,
  transaction: MemoryTransaction,
  { country, feed, day }: { readonly country: CountryCode; readonly feed: string; readonly day: Day },
): void {
  const { coverage } = database.tables;
  const known = coverage.get(`${country} ${feed}`);
  if (known && known.from <= day) return;
  const row: CoverageRow = { country, feed, from: day, to: null };
  setIn(transaction, coverage, [`${country} ${feed}`, row]);
}
