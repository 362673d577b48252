import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value on its way into a column, as text or number. */
export type Column = string | number | null;

/** COPY is fastest in pieces of this many characters. */
const PIECE_CHARACTERS = 65_536;
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line of PostgreSQL's text format for COPY. */
function copyLine(columns: readonly Column[]): string {
  return columns.map(copyField).join('\t') + '\n';
}

function copyField(value: Column): string {
  if (value === null) return '\\N';
  return typeof value === 'number' ? String(value) : value.replace(SPECIAL, (found) => ESCAPES[found] ?? found);
}

function* pieces(rows: Iterable<readonly Column[]>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += copyLine(row);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

/** Streams rows into a table; `target` is `table (column, …)` from our own code, never from a caller. */
export async function copyRows(
  client: pg.PoolClient,
  target: string,
  rows: Iterable<readonly Column[]>,
): Promise<void> {
  await pipeline(Readable.from(pieces(rows)), client.query(copyFrom(`copy ${target} from stdin`)));
}
