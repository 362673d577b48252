import { copyField, CopyText, type Column, type Part } from './copy-text.js';

const PIECE_BYTES = 128 * 1024;

/** Whole lines of COPY in pieces: the columns that were received with a row, and those the store adds to it. */
export function* copyLines<Row extends Part>(
  received: CopyText,
  rows: readonly Row[],
  ownColumns: (row: Row) => readonly Column[],
): Generator<Buffer> {
  let piece = new CopyText();
  for (const row of rows) {
    piece.addPart(received, row);
    piece.add(`\t${ownColumns(row).map(copyField).join('\t')}\n`);
    if (piece.length < PIECE_BYTES) continue;
    yield piece.slice(0);
    piece = new CopyText();
  }
  if (piece.length > 0) yield piece.slice(0);
}
