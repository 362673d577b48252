import { FieldError, type ImportRow } from '#libs/events';
import { limitsOf, refuseFile } from '../input/refusal.js';
import type { ReadContext } from '../source-adapter.js';
import { rejectField, rejectRecord } from '../rejection.js';
import { RecordScanner, UnclosedQuoteError, type Dialect } from './record-scanner.js';
import type { DelimitedRecord } from './record.js';

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
  /** Numbers of columns a record may have. */
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
): AsyncGenerator<ImportRow> {
  const limits = limitsOf(context);
  const scanner = new RecordScanner(format, limits);
  let table: Table | null = null;
  let rows = 0;
  for await (const scan of scans(scanner, texts, context)) {
    for (let record = scan(); record !== null; record = scan()) {
      if (table === null) {
        table = openTable(record, context, format);
        if (table.hasHeader) continue;
      }
      rows += 1;
      if (rows > limits.rows) throw refuseFile(context, `the file has more than ${limits.rows} rows.`);
      yield record.problem ? rejectRecord(record.line, record.problem, limits) : readCells(record, table);
    }
  }
}

/** Hands out the scanner's `next` after every piece of text, and once more at the end. */
async function* scans(
  scanner: RecordScanner,
  texts: AsyncIterable<string>,
  context: ReadContext,
): AsyncGenerator<() => DelimitedRecord | null> {
  const next = () => {
    try {
      return scanner.next();
    } catch (error) {
      if (!(error instanceof UnclosedQuoteError)) throw error;
      const { lineLength } = limitsOf(context);
      throw refuseFile(context, `line ${error.line}: a quoted cell does not close within ${lineLength} characters.`);
    }
  };
  for await (const text of texts) {
    scanner.push(text);
    yield next;
  }
  scanner.finish();
  yield next;
}

function openTable(first: DelimitedRecord, context: ReadContext, format: TableFormat): Table {
  if (first.problem) throw refuseFile(context, `line ${first.line} cannot be read as a header (${first.problem}).`);
  return format.open(first.fields(), context);
}

/** The row of a record: what its table makes of it, or why it is rejected. */
export function readCells(record: Cells, table: Table): ImportRow {
  try {
    if (!table.widths.includes(record.count))
      throw new FieldError('row', `${record.count} columns`, {
        reason: 'column-count',
        expected: `${table.widths.join(' or ')} columns wide`,
      });
    return table.rowOf(record);
  } catch (error) {
    if (error instanceof FieldError) return rejectField(record.line, error);
    throw error;
  }
}
