import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyField, type Column } from './copy-text.js';

/** COPY is fastest in pieces of this many characters. */
const PIECE_CHARACTERS = 65_536;

/** One line of PostgreSQL's text format for COPY. */
function copyLine(columns: readonly Column[]): string {
  const [first = null, ...others] = columns;
  let line = copyField(first);
  for (const column of others) line += `\t${copyField(column)}`;
  return `${line}\n`;
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
  await copyPieces(client, target, pieces(rows));
}

/** The same for whole lines of the text format, in pieces of any size. */
export async function copyPieces(
  client: pg.PoolClient,
  target: string,
  lines: Iterable<string | Uint8Array>,
): Promise<void> {
  await pipeline(Readable.from(lines), client.query(copyFrom(`copy ${target} from stdin`)));
}
