import { UserError } from '#libs/events';
import { parse } from 'csv-parse/browser/esm/sync';
import { MAX_HOLDINGS, type HoldingsUpload } from './holding.js';
import { holdingsFromRows, type HoldingRow } from './holding-rows.js';

const REQUIRED = ['symbol', 'value', 'country'] as const;
const KNOWN = [...REQUIRED, 'currency', 'weight'] as const;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * CSV `symbol,value,currency?,country,weight?` in any column order → holdings; separators comma, semicolon or tab.
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
  return holdingsFromRows(records.map(({ record, info }) => rowOf(record, info.lines, columns)));
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

type Columns = Readonly<Record<(typeof KNOWN)[number], number>>;

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.toLowerCase());
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new UserError(
      'BAD_USER_INPUT',
      `The header misses ${missing.join(', ')}; expected symbol,value,currency,country,weight, found ${header.join(',')}.`,
    );
  return Object.fromEntries(KNOWN.map((name) => [name, names.indexOf(name)])) as Columns;
}

function rowOf(record: readonly string[], line: number, columns: Columns): HoldingRow {
  const cell = (name: keyof Columns): string => record[columns[name]] ?? '';
  return {
    line,
    symbol: cell('symbol'),
    value: cell('value'),
    currency: cell('currency'),
    country: cell('country'),
    weight: cell('weight'),
  };
}
