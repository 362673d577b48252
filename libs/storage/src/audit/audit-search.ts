import { addDays, type Day } from '#libs/events';
import type { Statement } from '../database/database.js';

/** Every part narrows; an absent or null part does not. */
export interface AuditFilter {
  /** The noun of the action: `event`, `review`, `method` … */
  readonly kind?: string | null;
  readonly by?: string | null;
  /** Words in what it was about or in the reason, any case. */
  readonly text?: string | null;
  /** First and last day, UTC, inclusive. */
  readonly from?: Day | null;
  readonly to?: Day | null;
}

export const AUDIT_COLUMNS = `
  sequence, at, by, action, subject, reason, request_id as "requestId", details,
  encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash`;

/** `at` is RFC 3339 text in UTC, as it was hashed: it sorts as text. */
const NARROWED = `
  ($1::text is null or split_part(action, '.', 1) = $1) and ($2::text is null or by = $2)
  and ($3::text is null or subject ilike $3 or reason ilike $3)
  and ($4::text is null or at >= $4) and ($5::text is null or at < $5)`;

const narrowing = ({ kind, by, text, from, to }: AuditFilter): unknown[] => [
  kind ?? null,
  by ?? null,
  text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null,
  from ?? null,
  to ? addDays(to, 1) : null,
];

/** Newest first, up to `limit`, those before the entry of that number. */
export function findAudit(
  filter: AuditFilter,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Statement {
  return {
    text: `
      select ${AUDIT_COLUMNS} from audit_entry where ${NARROWED} and ($6::bigint is null or sequence < $6)
      order by sequence desc limit $7`,
    values: [...narrowing(filter), before, limit],
  };
}

export function countAudit(filter: AuditFilter): Statement {
  return { text: `select count(*) as total from audit_entry where ${NARROWED}`, values: narrowing(filter) };
}
