import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Instant } from '#libs/events';
import type { Session, Transaction } from '../database/database.js';

/** Who did what to what, why, and what it changed. */
export interface AuditNote {
  readonly by: string;
  /** Noun and verb: `event.revise`, `method.publish`. */
  readonly action: string;
  readonly subject: string;
  readonly reason: string | null;
  readonly requestId?: string | null;
  /** Before and after, or whatever says what changed. */
  readonly details: unknown;
}

export interface AuditEntry extends Required<AuditNote> {
  readonly sequence: number;
  readonly at: Instant;
  /** SHA-256, hex, of the previous entry's hash and this entry as canonical JSON (RFC 8785). */
  readonly hash: string;
}

/** The package exports a function but its types say a namespace. */
const canonicalJson = canonicalize as unknown as (value: unknown) => string;

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64);

/** What of an entry is hashed: everything but the hash itself. */
export function hashEntry(previousHash: string, entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, by, action, subject, reason, requestId, details } = entry;
  const json = canonicalJson({ sequence, at, by, action, subject, reason, requestId, details });
  return createHash('sha256').update(previousHash).update(json).digest('hex');
}

/** Appends to the chain at the end of the transaction that makes the change: the entry is there exactly when the change is. */
export function recordAudit(transaction: Transaction, note: AuditNote): void {
  transaction.beforeCommit(async () => {
    const [previous] = await transaction.query<{ sequence: number; hash: string }>({
      name: 'audit-head',
      text: `select sequence, encode(hash, 'hex') as hash from audit_entry order by sequence desc limit 1`,
    });
    await appendEntry(transaction, note, previous ?? { sequence: 0, hash: GENESIS });
  });
}

async function appendEntry(
  session: Session,
  note: AuditNote,
  previous: { readonly sequence: number; readonly hash: string },
): Promise<void> {
  const entry = {
    sequence: previous.sequence + 1,
    at: new Date().toISOString(),
    by: note.by,
    action: note.action,
    subject: note.subject,
    reason: note.reason,
    requestId: note.requestId ?? null,
    details: note.details ?? null,
  };
  await session.query({
    name: 'append-audit',
    text: `
      insert into audit_entry (sequence, at, by, action, subject, reason, request_id, details, previous_hash, hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), decode($10, 'hex'))`,
    values: [
      entry.sequence,
      entry.at,
      entry.by,
      entry.action,
      entry.subject,
      entry.reason,
      entry.requestId,
      JSON.stringify(entry.details),
      previous.hash,
      hashEntry(previous.hash, entry),
    ],
  });
}
