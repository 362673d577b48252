import type { ImportRow } from '#libs/events';
import { readJsonText } from '../input/json-text.js';
import { LineScanner, type Line } from '../input/line-scanner.js';
import { objectLines } from '../input/object-lines.js';
import { limitsOf, refuseFile } from '../input/refusal.js';
import { rejectRecord } from '../rejection.js';
import type { ReadContext, RowBatch } from '../source-adapter.js';
import { jsonRows, type Place } from './json-rows.js';

/** Rows of one JSON document that are handed over at once. */
const BATCH_ROWS = 1000;

/** JSON, one value a line: an event, a factor, or a whole document. */
export async function* readJsonLines(texts: AsyncIterable<string>, context: ReadContext): AsyncGenerator<RowBatch> {
  const scanner = new LineScanner(limitsOf(context).lineLength);
  const rows = new RowCounter(context);
  for await (const text of texts) {
    scanner.push(text);
    yield* rows.counted(linesRows(scanner, context));
  }
  scanner.finish();
  yield* rows.counted(linesRows(scanner, context));
}

/** One JSON text, parsed as a whole. */
export async function* readJsonDocument(texts: AsyncIterable<string>, context: ReadContext): AsyncGenerator<RowBatch> {
  const { text, value } = await readJsonText(texts, context);
  const lines = objectLines(text);
  const place: Place = { path: '', lineAt: (path) => lines.get(path) ?? 1 };
  yield* new RowCounter(context).counted(jsonRows(value, place, context));
}

function* linesRows(scanner: LineScanner, context: ReadContext): Generator<ImportRow> {
  for (let line = scanner.next(); line !== null; line = scanner.next()) yield* lineRows(line, context);
}

function* lineRows(line: Line, context: ReadContext): Generator<ImportRow> {
  if (line.text === null) {
    yield rejectRecord(line.number, 'line-too-long', limitsOf(context));
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    const detail = 'The line is not valid JSON.';
    const shown = line.text.slice(0, 200);
    yield { kind: 'rejected', line: line.number, column: null, value: shown, reason: 'bad-json', detail };
    return;
  }
  yield* jsonRows(value, { path: '', lineAt: () => line.number }, context);
}

/** Puts rows into batches and refuses the file that has too many. */
class RowCounter {
  private rows = 0;

  constructor(private readonly context: ReadContext) {}

  *counted(rows: Iterable<ImportRow>): Generator<RowBatch> {
    const limit = limitsOf(this.context).rows;
    let batch: ImportRow[] = [];
    for (const row of rows) {
      if (this.rows === limit) {
        yield batch;
        throw refuseFile(this.context, `the file has more than ${limit} rows.`);
      }
      this.rows += 1;
      if (batch.push(row) < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}
