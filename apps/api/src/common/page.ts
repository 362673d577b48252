import { UserError } from '#libs/events';
import type { Page } from '#libs/storage';
import { LIMITS } from '../guard/limits.js';
import type { Connection } from './page.model.js';

/** Rows of a long list that are in memory at once. */
const ROWS_PER_READ = 1_000;

/** @throws UserError when `first` is not 1–500. */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= LIMITS.pageSize) return first;
  throw new UserError('BAD_USER_INPUT', `\`first\` is ${first}; ask for 1 to ${LIMITS.pageSize} rows.`, 'first');
}

interface Slice {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * A page of a list that is computed whole. The cursor names the row before the page, so a list that grows elsewhere does not
 * shift pages. @throws UserError for a cursor that names no row.
 */
export function pageOf<Node>(
  all: readonly Node[],
  idOf: (node: Node) => string,
  { first, after }: Slice,
): Connection<Node> {
  checkFirst(first);
  const start = after == null ? 0 : indexBehind(all.map(idOf), after);
  const nodes = all.slice(start, start + first);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(idOf(node)) }));
  const pageInfo = { hasNextPage: start + first < all.length, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes, pageInfo, totalCount: all.length };
}

/** A page as the store read it. `count` is called when somebody asks for `totalCount`, and only then. */
export function connectionFrom<Row, Node>(
  page: Page<Row>,
  viewOf: (row: Row) => Node,
  count: () => Promise<number>,
): Connection<Node> {
  const nodes = page.nodes.map(viewOf);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: page.cursors[index] ?? '' })),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null },
    get totalCount() {
      return count();
    },
  };
}

/** All pages of a list of the store, one after the other, each read when it is taken. */
export async function* allPages<Row>(
  read: (request: { readonly first: number; readonly after: string | null }) => Promise<Page<Row>>,
): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  do {
    const page = await read({ first: ROWS_PER_READ, after });
    yield page.nodes;
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
}

function indexBehind(ids: readonly string[], cursor: string): number {
  const index = ids.indexOf(Buffer.from(cursor, 'base64url').toString());
  if (index >= 0) return index + 1;
  throw new UserError(
    'BAD_USER_INPUT',
    '`after` is not a cursor of this list; take it from `pageInfo.endCursor`.',
    'after',
  );
}

const encodeCursor = (id: string): string => Buffer.from(id).toString('base64url');
