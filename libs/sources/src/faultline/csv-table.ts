import { FieldError, type Fields, type ImportRow } from '#libs/events';
import { Columns, comparable } from '../delimited/columns.js';
import type { Cells, Table } from '../delimited/table.js';
import type { ReadContext } from '../source-adapter.js';
import { recordRow } from './json-rows.js';

/** Fields of the one report of a row have this prefix (`report.grade`); rows with several give `reports` as JSON. */
const REPORT = 'report.';
const NUMBERS = ['revision', 'dead', 'injured', 'load', 'precision'];
const LISTS = ['factorIds'];
const BOOLEANS = ['denies', 'demo'];
const JSON_VALUES = ['reports', 'actors', 'span'];

const REPORT_NAMES =
  'id group grade attribution precision knownAt retractedAt denies title publisher url publishedAt text quote span demo'.split(
    ' ',
  );
const OWN_NAMES = (
  'country id revision occurredOn until class dead injured factorIds source coding knownAt retractedAt reports title place actors ' +
  'quality name indicator load validFrom validTo kind holder'
).split(' ');

const EVENT_COLUMNS = [['country'], ['id'], ['occurredOn'], ['class'], ['knownAt'], ['reports', 'report.id']];
const FACTOR_COLUMNS = [['country'], ['id'], ['name'], ['indicator'], ['load'], ['validFrom']];

/**
 * Events or factors, one a row, under the names of the events file. Lists are separated by semicolons.
 * @throws UserError for a header that lacks a required name
 */
export function openCsv(header: readonly string[], context: ReadContext): Table {
  const columns = new Columns(header, context);
  columns.require(columns.find('indicator') >= 0 ? FACTOR_COLUMNS : EVENT_COLUMNS);
  const names = header.slice(0, columns.width).map(fieldName);
  return {
    hasHeader: true,
    widths: [columns.width],
    rowOf: (record): ImportRow => recordRow(fieldsOf(record, names), record.line, context),
  };
}

/** Every name of the events file, under which a column is read, as loosely as columns are compared. */
const NAMES = new Map(
  [...OWN_NAMES, ...REPORT_NAMES.map((name) => REPORT + name)].map((name) => [comparable(name), name]),
);

function fieldName(column: string): string {
  return NAMES.get(comparable(column)) ?? column;
}

function fieldsOf(record: Cells, names: readonly string[]): Fields {
  const own: Record<string, unknown> = {};
  const report: Record<string, unknown> = {};
  names.forEach((name, index) => {
    const cell = record.field(index);
    if (name.startsWith(REPORT)) report[name.slice(REPORT.length)] = valueOf(name.slice(REPORT.length), cell);
    else own[name] = valueOf(name, cell);
  });
  const isListed = own['reports'] !== undefined && own['reports'] !== null;
  return isListed || Object.keys(report).length === 0 ? own : { ...own, reports: [report] };
}

/** A cell as the value a JSON events file would hold; empty is absent, and what cannot be one stays text and is refused as such. */
function valueOf(name: string, cell: string): unknown {
  if (cell === '') return null;
  if (NUMBERS.includes(name)) return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
  if (LISTS.includes(name)) return cell.split(';').map((item) => item.trim());
  if (BOOLEANS.includes(name)) return booleanOf(cell);
  return JSON_VALUES.includes(name) ? jsonOf(name, cell) : cell;
}

function booleanOf(cell: string): unknown {
  const lower = cell.toLowerCase();
  if (lower === 'true' || lower === '1') return true;
  return lower === 'false' || lower === '0' ? false : cell;
}

function jsonOf(name: string, cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    throw new FieldError(name, cell, { reason: 'bad-json', expected: 'valid JSON' });
  }
}
