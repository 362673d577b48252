import { isInstant, UserError } from '#libs/events';
import type { Statement } from '../database/database.js';
import { decodeCursor, encodeCursor, type PageRequest } from '../database/page.js';
import type { QueueEntry, QueueFilter, ReviewOrder } from './review.js';

export interface QueuePageRequest extends PageRequest {
  readonly orderBy?: ReviewOrder;
}

interface Sort {
  readonly column: 'impact' | 'margin' | 'recorded_at';
  readonly type: 'float8' | 'timestamptz';
  readonly direction: 'asc' | 'desc';
}

const SORTS: Readonly<Record<ReviewOrder, Sort>> = {
  impact: { column: 'impact', type: 'float8', direction: 'desc' },
  margin: { column: 'margin', type: 'float8', direction: 'asc' },
  newest: { column: 'recorded_at', type: 'timestamptz', direction: 'desc' },
  oldest: { column: 'recorded_at', type: 'timestamptz', direction: 'asc' },
};

/** A page of what waits. The key behind the order is country and id, in the same direction, so no page skips or repeats a row. */
export function findQueue(filter: QueueFilter, page: QueuePageRequest): Statement {
  const { column, type, direction } = SORTS[page.orderBy ?? 'impact'];
  const [value = null, country = null, id = null] = readCursor(page.after, type);
  const order = [column, 'country', 'proposal_id'].map((one) => `${one} ${direction}`).join(', ');
  return {
    name: `review-queue-${page.orderBy ?? 'impact'}`,
    text: `
      select country, proposal_id as id, impact, margin, recorded_at as "recordedAt" from review_queue
      where ${NARROWED} and ($4::${type} is null
        or (${column}, country, proposal_id) ${direction === 'desc' ? '<' : '>'} ($4::${type}, $5::text, $6::text))
      order by ${order} limit $7`,
    values: [...narrowing(filter), value, country, id, page.first + 1],
  };
}

/** A cursor is text of the caller's until it has been read. */
function readCursor(after: string | null | undefined, type: Sort['type']): readonly string[] {
  const key = decodeCursor(after, 3);
  const [value] = key;
  if (value === undefined || (type === 'float8' ? Number.isFinite(Number(value)) : isInstant(value))) return key;
  throw new UserError(
    'BAD_USER_INPUT',
    'This cursor is not from a page in this order: start without "after".',
    'after',
  );
}

export function countQueue(filter: QueueFilter): Statement {
  return {
    name: 'review-queue-count',
    text: `select count(*) as total from review_queue where ${NARROWED}`,
    values: narrowing(filter),
  };
}

/** Behind which row the next page begins. */
export function queueCursorOf(entry: QueueEntry, orderBy: ReviewOrder = 'impact'): string {
  const { column } = SORTS[orderBy];
  const value = column === 'recorded_at' ? entry.recordedAt : String(entry[column]);
  return encodeCursor([value, entry.country, entry.id]);
}

const NARROWED = `
  ($1::text[] is null or country = any($1)) and ($2::text is null or kind = $2) and ($3::text is null or status = $3)`;

const narrowing = ({ countries, kind, status }: QueueFilter): unknown[] => [
  countries ?? null,
  kind ?? null,
  status ?? null,
];
