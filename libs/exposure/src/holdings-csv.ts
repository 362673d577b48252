import { UserError } from '#libs/events';
import { parse } from 'csv-parse/browser/esm/sync';
import { decimalMarkOf, plainNumber, type DecimalMark } from './decimal-mark.js';
import { MAX_HOLDINGS, type HoldingProblem, type HoldingsUpload } from './holding.js';
import { holdingsFromRows, type HoldingRow } from './holding-rows.js';

const REQUIRED = ['symbol', 'value', 'country'] as const;
const KNOWN = [...REQUIRED, 'currency', 'weight', 'name', 'domicile', 'sector', 'asset'] as const;

/**
 * CSV `symbol,value,currency?,country,weight?,name?,domicile?,sector?,asset?` in any column order → holdings; separators comma, semicolon
 * or tab. Cut by semicolons or tabs, its numbers may be written with decimal commas or marks between thousands, if all are written alike. A row with more or fewer cells than the header is a problem of that row: its cells may have slipped.
 * @throws UserError when the header misses a column, a quote is left open or there are more than 100,000 rows.
 */
export function parseHoldingsCsv(text: string): HoldingsUpload {
  const [header, ...records] = readRecords(text);
  if (!header)
    throw new UserError(
      'BAD_USER_INPUT',
      'The file is empty; its first line names the columns symbol,value,currency,country,weight.',
    );
  const columns = columnsOf(header);
  if (records.length > MAX_HOLDINGS)
    throw new UserError(
      'BAD_USER_INPUT',
      `A portfolio holds at most ${MAX_HOLDINGS} rows; this file has ${records.length}.`,
    );
  const mark = markOf(text, records, columns);
  const isWhole = (record: readonly string[]): boolean => record.length === header.length;
  const rows = records.flatMap((record, index) => (isWhole(record) ? [rowOf(record, index, { columns, mark })] : []));
  const slipped = records.flatMap((record, index) => (isWhole(record) ? [] : [slippedRow(record, index, header)]));
  const { holdings, problems } = holdingsFromRows(rows);
  return { holdings, problems: withLines(text, [...problems, ...slipped]), ignored: ignoredColumns(header) };
}

const OPTIONS = { relax_column_count: true, skip_empty_lines: true, trim: true } as const;

/** The parser's own way from text to bytes, in the build for browsers, takes as long as reading them. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replace(/^\uFEFF/, ''));

function readRecords(text: string): readonly (readonly string[])[] {
  try {
    return parse(bytesOf(text), { ...OPTIONS, delimiter: delimiterOf(text) });
  } catch (error) {
    throw new UserError(
      'BAD_USER_INPUT',
      `This is no CSV: ${error instanceof Error ? error.message : 'it cannot be read'}.`,
    );
  }
}

function delimiterOf(text: string): string {
  const firstLine = text.slice(0, 1000).split(/\r?\n/, 1)[0] ?? '';
  return [';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
}

/** Problems that name a record by its place → by its line, in order. Counting lines makes reading twice as slow, so only a bad file is counted. */
function withLines(text: string, problems: readonly HoldingProblem[]): readonly HoldingProblem[] {
  if (problems.length === 0) return problems;
  const counted = parse(bytesOf(text), {
    ...OPTIONS,
    delimiter: delimiterOf(text),
    info: true,
  }) as unknown as readonly {
    readonly info: { readonly lines: number };
  }[];
  return problems
    .map((problem) => ({ ...problem, line: counted[problem.line + HEADER_ROWS]?.info.lines ?? problem.line }))
    .sort((a, b) => a.line - b.line);
}

const HEADER_ROWS = 1;

function slippedRow(record: readonly string[], index: number, header: readonly string[]): HoldingProblem {
  const isShort = record.length < header.length;
  const column = isShort ? (header[record.length] ?? '') : `column ${header.length + 1}`;
  return {
    line: index,
    column,
    value: isShort ? '' : (record[header.length] ?? ''),
    detail: `This row has ${record.length} cells where the header has ${header.length}; quote cells that contain the separator.`,
  };
}

type Columns = Readonly<Record<(typeof KNOWN)[number], number>>;

function columnsOf(header: readonly string[]): Columns {
  const names = namesOf(header);
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new UserError(
      'BAD_USER_INPUT',
      `The header misses ${missing.join(', ')}; expected symbol,value,currency,country,weight, found ${header.join(',').slice(0, 200)}.`,
    );
  const doubled = KNOWN.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (doubled) throw new UserError('BAD_USER_INPUT', `The header names the column ${doubled} twice.`);
  return Object.fromEntries(KNOWN.map((name) => [name, names.indexOf(name)])) as Columns;
}

const ignoredColumns = (header: readonly string[]): readonly string[] =>
  namesOf(header).flatMap((name, at) => (KNOWN.some((known) => known === name) ? [] : [header[at] ?? '']));

/** An ISIN names a holding where nothing else does; the country it begins with is where the paper is registered, and not read. */
function namesOf(header: readonly string[]): readonly string[] {
  const names = header.map((name) => name.toLowerCase());
  return names.includes('symbol') ? names : names.map((name) => (name === 'isin' ? 'symbol' : name));
}

/** How the numbers of the list are written; in one cut by commas there is but one way. */
function markOf(text: string, records: readonly (readonly string[])[], columns: Columns): DecimalMark | null {
  if (delimiterOf(text) === ',') return null;
  const { value, weight } = columns;
  return decimalMarkOf(records.flatMap((record) => [record[value] ?? '', record[weight] ?? '']));
}

interface Reading {
  readonly columns: Columns;
  readonly mark: DecimalMark | null;
}

function rowOf(record: readonly string[], line: number, { columns, mark }: Reading): HoldingRow {
  const cell = (name: keyof Columns): string => record[columns[name]] ?? '';
  return {
    line,
    symbol: cell('symbol'),
    value: plainNumber(cell('value'), mark),
    currency: cell('currency'),
    country: cell('country'),
    weight: plainNumber(cell('weight'), mark),
    name: cell('name'),
    domicile: cell('domicile'),
    sector: cell('sector'),
    asset: cell('asset'),
  };
}
