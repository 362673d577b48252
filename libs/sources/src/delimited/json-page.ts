import { isFields, type Fields } from '#libs/events';
import { readJsonText } from '../input/json-text.js';
import { objectLines } from '../input/object-lines.js';
import { refuseFile } from '../input/refusal.js';
import type { ReadContext, RowBatch } from '../source-adapter.js';
import { readCells, type Cells, type TableFormat } from './table.js';

/**
 * Reads an answer of a feed's API: a JSON object whose `list` holds the records, under the names of the columns of its files.
 * @throws UserError for an answer without the list, or one whose records lack what an event needs
 */
export async function* readJsonPage(
  texts: AsyncIterable<string>,
  context: ReadContext,
  { list, format }: { readonly list: string; readonly format: TableFormat },
): AsyncGenerator<RowBatch> {
  const { text, value } = await readJsonText(texts, context);
  const records = isFields(value) ? value[list] : null;
  if (!Array.isArray(records) || !records.every(isFields))
    throw refuseFile(context, `an answer of the feed must have the list "${list}" of its records.`);
  if (records.length === 0) return;
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const table = format.open(names, context);
  const lines = objectLines(text);
  yield records.map((record, index) => readCells(cellsOf(record, names, lines.get(`${list}[${index}]`) ?? 1), table));
}

function cellsOf(record: Fields, names: readonly string[], line: number): Cells {
  return { line, count: names.length, field: (index) => cellText(record[names[index] ?? '']) };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
