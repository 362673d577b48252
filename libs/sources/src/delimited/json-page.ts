import { isFields, type Fields } from '#libs/events';
import { parseJson, readWholeText } from '../input/json-text.js';
import { objectLines } from '../input/object-lines.js';
import { refuseFile } from '../input/refusal.js';
import type { ReadContext, RowBatch } from '../source-adapter.js';
import { readCells, type Cells, type TableFormat } from './table.js';

interface JsonRecord {
  readonly fields: Fields;
  /** 1-based line on which it begins. */
  readonly line: number;
}

interface JsonFormat {
  /** Name of the list of records in an answer of the feed's API; absent = it has none. */
  readonly list?: string | undefined;
  readonly format: TableFormat;
}

/**
 * Reads the records of a feed as JSON, under the names of the columns of its files: an answer of its API, whose `list` holds them, the list alone, or
 * one record or answer a line.
 * @throws UserError for other JSON, or records that lack what an event needs
 */
export async function* readJsonPage(
  texts: AsyncIterable<string>,
  context: ReadContext,
  { list, format }: JsonFormat,
): AsyncGenerator<RowBatch> {
  const text = await readWholeText(texts, context);
  const records = hasRecordALine(text) ? recordsOfLines(text, context, list) : recordsOf(text, context, list);
  if (records.length === 0) return;
  const names = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
  const table = format.open(names, context);
  yield records.map((record) => readCells(cellsOf(record, names), table));
}

/** Told by the first line: an object that ends with it, and something behind it. */
function hasRecordALine(text: string): boolean {
  const whole = text.trim();
  const end = whole.indexOf('\n');
  return end > 0 && whole.startsWith('{') && isJson(whole.slice(0, end));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function recordsOfLines(text: string, context: ReadContext, list: string | undefined): readonly JsonRecord[] {
  return text.split('\n').flatMap((lineText, index) => {
    if (lineText.trim() === '') return [];
    const value = parseJson(lineText, context, index + 1);
    const inside = listed(value, list)?.records ?? [value];
    if (!inside.every(isFields)) throw noRecords(context, list);
    return inside.map((fields) => ({ fields, line: index + 1 }));
  });
}

function recordsOf(text: string, context: ReadContext, list: string | undefined): readonly JsonRecord[] {
  const found = listed(parseJson(text, context), list);
  if (!found?.records.every(isFields)) throw noRecords(context, list);
  const lines = objectLines(text);
  return found.records.map((fields, index) => ({ fields, line: lines.get(`${found.path}[${index}]`) ?? 1 }));
}

function listed(value: unknown, list: string | undefined) {
  if (Array.isArray(value)) return { records: value as readonly unknown[], path: '' };
  const records = list !== undefined && isFields(value) ? value[list] : null;
  return Array.isArray(records) ? { records: records as readonly unknown[], path: list ?? '' } : null;
}

function noRecords(context: ReadContext, list: string | undefined) {
  const expected = list === undefined ? 'must be a list of records' : `must have the list "${list}" of its records`;
  return refuseFile(context, `an answer of the feed ${expected}.`);
}

function cellsOf({ fields, line }: JsonRecord, names: readonly string[]): Cells {
  return { line, count: names.length, field: (index) => cellText(fields[names[index] ?? '']) };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
