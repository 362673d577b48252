import { isDay, UserError } from '#libs/events';
import { monthNumber, type CountryMonths, type MonthNumber } from '#libs/validation';
import { csvRows, numberIn } from './csv-rows.js';
import type { DataFile } from './data-files.js';
import type { DataHash } from './data-hash.js';

/** Organised-violence deaths, one column per country; the tables a, b, … complete each other. */
const WIDE_TABLE = /^ged_country_month_wide_([a-z]+)_to_(\d{4})\.csv$/;

/** The same country under two names in tables of different age. */
const SAME_COUNTRY: ReadonlyMap<string, string> = new Map([['Macedonia, FYR', 'North Macedonia']]);

/** Columns that versions of the table carry beside the countries. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['year', 'month', 'month_id']);

type Columns = Map<string, Map<MonthNumber, number>>;

function monthOf(text: string | undefined, file: DataFile): MonthNumber {
  if (!isDay(text))
    throw new UserError(
      'BAD_USER_INPUT',
      `${file.name}: the first column should hold days, found ${String(text)}`,
      'data',
    );
  return monthNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

async function readColumns(file: DataFile, hash: DataHash): Promise<Columns> {
  const columns: Columns = new Map();
  for await (const row of csvRows(file, hash)) {
    const [days = '', ...names] = Object.keys(row);
    const month = monthOf(row[days], file);
    for (const name of names) {
      // A blank is a month nobody counted: no record, not zero.
      if (NO_COUNTRY.has(name) || row[name] === '') continue;
      const country = SAME_COUNTRY.get(name) ?? name;
      const column = columns.get(country) ?? new Map<MonthNumber, number>();
      columns.set(country, column.set(month, numberIn(row, name, file)));
    }
  }
  if (columns.size === 0) throw new UserError('BAD_USER_INPUT', `${file.name} has no rows`, 'data');
  return columns;
}

function asTable(columns: Columns): CountryMonths {
  const months = [...columns.values()].flatMap((column) => [...column.keys()]);
  const firstMonth = months.reduce((first, month) => Math.min(first, month), Infinity);
  const lastMonth = months.reduce((last, month) => Math.max(last, month), -Infinity);
  const series = [...columns].map(([country, column]) => {
    const deaths = new Float64Array(lastMonth - firstMonth + 1).fill(Number.NaN);
    for (const [month, value] of column) deaths[month - firstMonth] = value;
    return [country, deaths] as const;
  });
  return { firstMonth, lastMonth, series: new Map(series) };
}

/** The tables that count: the furthest-reaching version of each letter, those that reach furthest first, then by letter. */
function tablesToJoin(files: readonly DataFile[]): DataFile[] {
  const tables = files.flatMap((file) => {
    const [, letter, year] = WIDE_TABLE.exec(file.name) ?? [];
    return letter && year ? [{ file, letter, year: Number(year) }] : [];
  });
  tables.sort((a, b) => b.year - a.year || (a.letter < b.letter ? -1 : 1));
  return tables
    .filter(({ letter }, index) => tables.findIndex((other) => other.letter === letter) === index)
    .map(({ file }) => file);
}

/** Joins the wide tables of a data folder: every country once, from the first table that has it. */
export async function readWideTable(files: readonly DataFile[], hash: DataHash): Promise<CountryMonths> {
  const joined: Columns = new Map();
  for (const file of tablesToJoin(files))
    for (const [country, column] of await readColumns(file, hash))
      if (!joined.has(country)) joined.set(country, column);
  if (joined.size === 0)
    throw new UserError(
      'NOT_FOUND',
      'the data folder has no ged_country_month_wide_a_to_YYYY.csv (plain or .gz)',
      'data',
    );
  return asTable(joined);
}
