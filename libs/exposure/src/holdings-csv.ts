import { UserError } from '#libs/events';
import { parse } from 'csv-parse/browser/esm/sync';
import { MAX_HOLDINGS, type HoldingProblem, type HoldingsUpload } from './holding.js';
import { holdingsFromRows, type HoldingRow } from './holding-rows.js';

const REQUIRED = ['symbol', 'value', 'country'] as const;
const KNOWN = [...REQUIRED, 'currency', 'weight', 'name', 'domicile', 'sector', 'asset'] as const;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * CSV `symbol,value,currency?,country,weight?,name?,domicile?,sector?,asset?` in any column order → holdings; separators comma, semicolon
 * or tab. A row with more or fewer cells than the header is a problem of that row: its cells may have slipped.
 * @throws UserError when the header misses a column, a quote is left open or there are more than 100,000 rows.
 */
export function parseHoldingsCsv(text: string): HoldingsUpload {
  const [header, ...records] = readRecords(text);
  if (!header)
    throw new UserError(
      'BAD_USER_INPUT',
      'The file is empty; its first line names the columns symbol,value,currency,country,weight.',
    );
  const columns = columnsOf(header.record);
  if (records.length > MAX_HOLDINGS)
    throw new UserError(
      'BAD_USER_INPUT',
      `A portfolio holds at most ${MAX_HOLDINGS} rows; this file has ${records.length}.`,
    );
  const slipped = records.filter(({ record }) => record.length !== header.record.length);
  const whole = records.filter(({ record }) => record.length === header.record.length);
  const { holdings, problems } = holdingsFromRows(whole.map(({ record, info }) => rowOf(record, info.lines, columns)));
  const all = [...problems, ...slipped.map((row) => slippedRow(row, header.record))];
  return { holdings, problems: all.sort((a, b) => a.line - b.line), ignored: ignoredColumns(header.record) };
}

function readRecords(text: string): readonly Parsed[] {
  const firstLine = text.slice(0, 1000).split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    throw new UserError(
      'BAD_USER_INPUT',
      `This is no CSV: ${error instanceof Error ? error.message : 'it cannot be read'}.`,
    );
  }
}

function slippedRow({ record, info }: Parsed, header: readonly string[]): HoldingProblem {
  const isShort = record.length < header.length;
  const column = isShort ? (header[record.length] ?? '') : `column ${header.length + 1}`;
  return {
    line: info.lines,
    column,
    value: isShort ? '' : (record[header.length] ?? ''),
    detail: `This row has ${record.length} cells where the header has ${header.length}; quote cells that contain the separator.`,
  };
}

type Columns = Readonly<Record<(typeof KNOWN)[number], number>>;

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.toLowerCase());
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
  header.filter((name) => !KNOWN.some((known) => known === name.toLowerCase()));

function rowOf(record: readonly string[], line: number, columns: Columns): HoldingRow {
  const cells = Object.fromEntries(KNOWN.map((name) => [name, record[columns[name]] ?? '']));
  return { line, ...(cells as Omit<HoldingRow, 'line'>) };
}
