import type { CopyText, Part } from './copy-text.js';

const PIECE_BYTES = 128 * 1024;

/** Rows that lie among received bytes, and the room in which their whole lines are put together. */
export interface LinesToCopy<Row extends Part> {
  readonly received: CopyText;
  readonly rows: readonly Row[];
  /** The columns the store adds to those that were received with a row, as COPY takes them. */
  readonly ownColumns: (row: Row) => string;
  /** Used again for chunk after chunk: fresh memory for every piece would call the garbage collector. */
  readonly room: CopyText;
}

/** Whole lines of COPY in pieces, valid until the room is used again. All are written before the first is handed over: no row has to be kept until then. */
export function copyLines<Row extends Part>({ received, rows, ownColumns, room }: LinesToCopy<Row>): Iterable<Buffer> {
  room.cut(0);
  for (const row of rows) {
    room.addPart(received, row);
    room.add(`\t${ownColumns(row)}\n`);
  }
  return piecesOf(room);
}

function* piecesOf(text: CopyText): Generator<Buffer> {
  for (let at = 0; at < text.length; at += PIECE_BYTES) yield text.slice(at, Math.min(text.length, at + PIECE_BYTES));
}
