import { FieldError, type ImportRow } from '#libs/events';
import type { ReadLimits } from '../input/read-limits.js';
import { limitsOf, refuseFile } from '../input/refusal.js';
import { rejectField, rejectRecord } from '../rejection.js';
import type { ReadContext, RowBatch } from '../source-adapter.js';
import { RecordScanner, UnclosedQuoteError, type Dialect } from './record-scanner.js';
import type { DelimitedRecord } from './record.js';

const HXL_TAG = /^#[a-z]\w*(?: ?\+ ?[a-z]\w*)*$/i;

/** One record, cut into fields. */
export interface Cells {
  /** 1-based physical line on which the record starts. */
  readonly line: number;
  readonly count: number;
  /** Text of the field at `index`; empty where there is none. */
  field(index: number): string;
}

/** How the records of one file become rows, decided by its first record. */
export interface Table {
  /** False: the file has no header and its first record is data. */
  readonly hasHeader: boolean;
  /** Numbers of columns a record may have, besides the empty ones that a delimiter at the end of every row leaves. */
  readonly widths: readonly number[];
  /** @throws FieldError */
  rowOf(record: Cells): ImportRow;
}

export interface TableFormat extends Dialect {
  /** @throws UserError when the first record is not what the feed sends */
  open(first: readonly string[], context: ReadContext): Table;
}

/**
 * Reads the text of a delimited file: one row per record, wrong ones as rejections.
 * @throws UserError when the file as a whole cannot be read
 */
export async function* readTable(
  texts: AsyncIterable<string>,
  context: ReadContext,
  format: TableFormat,
): AsyncGenerator<RowBatch> {
  const reader = new TableReader(context, format);
  for await (const text of texts) yield* reader.read(text);
  yield* reader.finish();
}

class TableReader {
  private readonly limits: ReadLimits;
  private readonly scanner: RecordScanner;
  private table: Table | null = null;
  private rows = 0;
  /** Empty cells at the end of every row. As in the first one: in a file of its own, such a row has a cell too many somewhere. */
  private emptyEnd: number | null = null;

  constructor(
    private readonly context: ReadContext,
    private readonly format: TableFormat,
  ) {
    this.limits = limitsOf(context);
    this.scanner = new RecordScanner(format, this.limits);
  }

  read(text: string): Generator<RowBatch> {
    this.scanner.push(text);
    return this.readOn();
  }

  finish(): Generator<RowBatch> {
    this.scanner.finish();
    return this.readOn();
  }

  /** The rows of the whole records at hand; those in front of what makes the rest unreadable are still handed over. */
  private *readOn(): Generator<RowBatch> {
    const batch: ImportRow[] = [];
    try {
      for (let record = this.scanner.next(); record !== null; record = this.scanner.next()) {
        const row = this.table ? this.dataRow(record, this.table) : this.begin(record);
        if (row) batch.push(row);
      }
    } catch (error) {
      if (batch.length > 0) yield batch;
      throw this.explained(error);
    }
    if (batch.length > 0) yield batch;
  }

  /** The row of the first record, which may be a header and none. */
  private begin(first: DelimitedRecord): ImportRow | null {
    if (first.problem)
      throw refuseFile(this.context, `line ${first.line} cannot be read as a header (${first.problem}).`);
    this.table = this.format.open(first.fields(), this.context);
    return this.table.hasHeader ? null : this.rowOf(first, this.table);
  }

  private dataRow(record: DelimitedRecord, table: Table): ImportRow | null {
    return this.rows === 0 && isTagRow(record) ? null : this.rowOf(record, table);
  }

  private rowOf(record: DelimitedRecord, table: Table): ImportRow {
    this.rows += 1;
    if (this.rows > this.limits.rows)
      throw refuseFile(this.context, `the file has more than ${this.limits.rows} rows.`);
    if (record.problem) return rejectRecord(record.line, record.problem, this.limits);
    this.emptyEnd ??= emptyEndOf(record, table.widths);
    return readCells(record, table, this.emptyEnd);
  }

  private explained(error: unknown): unknown {
    if (!(error instanceof UnclosedQuoteError)) return error;
    const sentence = `a quoted cell does not close within ${this.limits.lineLength} characters.`;
    return refuseFile(this.context, `line ${error.line}: ${sentence}`);
  }
}

/** The second header that the Humanitarian Data Exchange puts below the first: `#country+name,#date+year` (hxlstandard.org). */
function isTagRow(record: DelimitedRecord): boolean {
  if (record.problem !== null || !record.fields().some((cell) => cell.startsWith('#'))) return false;
  return record.fields().every((cell) => cell === '' || HXL_TAG.test(cell));
}

/** The row of a record: what its table makes of it, or why it is rejected. */
export function readCells(record: Cells, table: Table, emptyEnd = 0): ImportRow {
  try {
    const cells = emptyEnd === 0 ? record : withoutEnd(record, emptyEnd);
    if (!table.widths.includes(cells.count))
      throw new FieldError('row', `${record.count} columns`, {
        reason: 'column-count',
        expected: `${table.widths.map((width) => width + emptyEnd).join(' or ')} columns wide`,
      });
    return table.rowOf(cells);
  } catch (error) {
    if (error instanceof FieldError) return rejectField(record.line, error);
    throw error;
  }
}

/** How many empty cells a delimiter behind the last cell leaves; 0 where the record is not of a known width even without them. */
function emptyEndOf(record: Cells, widths: readonly number[]): number {
  let count = record.count;
  while (count > 0 && !widths.includes(count) && record.field(count - 1) === '') count -= 1;
  return widths.includes(count) ? record.count - count : 0;
}

function withoutEnd(record: Cells, emptyEnd: number): Cells {
  const count = record.count - emptyEnd;
  const isEmpty = Array.from({ length: emptyEnd }, (_, index) => record.field(count + index)).every(
    (cell) => cell === '',
  );
  if (!isEmpty)
    throw new FieldError('row', record.field(record.count - 1), {
      reason: 'column-count',
      expected: 'empty at its end, as the first row is',
    });
  return { line: record.line, count, field: (index) => (index < count ? record.field(index) : '') };
}
