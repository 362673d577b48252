import type { ImportRow } from '#libs/events';
import { readJsonText } from '../input/json-text.js';
import { LineScanner, type Line } from '../input/line-scanner.js';
import { objectLines } from '../input/object-lines.js';
import { limitsOf, refuseFile } from '../input/refusal.js';
import { rejectRecord } from '../rejection.js';
import type { ReadContext } from '../source-adapter.js';
import { jsonRows, type Place } from './json-rows.js';

/** JSON, one value a line: an event, a factor, or a whole document. */
export async function* readJsonLines(texts: AsyncIterable<string>, context: ReadContext): AsyncGenerator<ImportRow> {
  const scanner = new LineScanner(limitsOf(context).lineLength);
  let rows = 0;
  for await (const next of scans(scanner, texts))
    for (let line = next(); line !== null; line = next())
      for (const row of lineRows(line, context)) {
        rows = counted(rows, context);
        yield row;
      }
}

/** One JSON text, parsed as a whole. */
export async function* readJsonDocument(texts: AsyncIterable<string>, context: ReadContext): AsyncGenerator<ImportRow> {
  const { text, value } = await readJsonText(texts, context);
  const lines = objectLines(text);
  const place: Place = { path: '', lineAt: (path) => lines.get(path) ?? 1 };
  let rows = 0;
  for (const row of jsonRows(value, place, context)) {
    rows = counted(rows, context);
    yield row;
  }
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

function counted(rows: number, context: ReadContext): number {
  const limit = limitsOf(context).rows;
  if (rows >= limit) throw refuseFile(context, `the file has more than ${limit} rows.`);
  return rows + 1;
}

async function* scans(scanner: LineScanner, texts: AsyncIterable<string>): AsyncGenerator<() => Line | null> {
  const next = () => scanner.next();
  for await (const text of texts) {
    scanner.push(text);
    yield next;
  }
  scanner.finish();
  yield next;
}
