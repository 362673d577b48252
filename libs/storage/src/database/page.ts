import { UserError } from '#libs/events';

export interface PageRequest {
  /** How many, at least 1. */
  readonly first: number;
  /** Cursor of the entry to continue after, from an earlier page of the same question. */
  readonly after?: string | null;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  /** Cursor of each node, in the same order. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

/** A cursor is the sort key of its row, so pages stay stable while rows are added. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key inside a cursor of `parts` texts; empty without a cursor. Throws BAD_USER_INPUT for a cursor that is not ours. */
export function decodeCursor(cursor: string | null | undefined, parts: number): readonly string[] {
  if (cursor === null || cursor === undefined) return [];
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Not JSON: reported below.
  }
  throw new UserError('BAD_USER_INPUT', 'This cursor is not from a page of this list: start without "after".', 'after');
}

/** Cuts the extra row that was read to learn whether there are more. */
export function pageOf<T>(rows: readonly T[], { first }: PageRequest, cursorOf: (row: T) => string): Page<T> {
  const nodes = rows.slice(0, first);
  return { nodes, cursors: nodes.map(cursorOf), hasNextPage: rows.length > first };
}
