import { UserError } from '#libs/events';
import { monthNumber, type CountryMonths, type MonthNumber } from '#libs/validation';
import { csvRows, numberIn } from './csv-rows.js';
import { oldestFirst, type DataFile } from './data-files.js';
import type { DataHash } from './data-hash.js';

/** Named by the last month it reaches. */
const DEATHS = /^ged_cm_to_(\d{4}_\d{2})\.csv$/;

/** ViEWS counts months from January 1980 = 1. */
export const MONTH_ZERO = monthNumber(1980, 1) - 1;

/** The record begins here; a file that begins later only carries on an older one. */
const RECORD_BEGINS = monthNumber(1990, 1);

/** Deaths by ViEWS country id, and the names to print. */
export interface NamedDeaths {
  readonly deaths: CountryMonths;
  readonly names: ReadonlyMap<string, string>;
}

/** One row of the record while it is put together. */
interface DeathsRow {
  readonly country: string;
  readonly name: string;
  readonly month: MonthNumber;
  readonly deaths: number;
}

async function readDeathsRows(file: DataFile, hash: DataHash): Promise<DeathsRow[]> {
  const rows: DeathsRow[] = [];
  for await (const row of csvRows(file, hash)) {
    // A blank is a month nobody counted: no record, not zero.
    if (row.ucdp_ged_sb_best_sum === '') continue;
    const country = String(numberIn(row, 'country_id', file));
    rows.push({
      country,
      name: row.country ?? country,
      month: MONTH_ZERO + numberIn(row, 'month_id', file),
      deaths: numberIn(row, 'ucdp_ged_sb_best_sum', file),
    });
  }
  if (rows.length === 0) throw new UserError('BAD_USER_INPUT', `${file.name} has no rows`, 'data');
  return rows;
}

const firstMonthOf = (rows: readonly DeathsRow[]) =>
  rows.reduce((first, { month }) => Math.min(first, month), Infinity);

/** The file that reaches furthest, and before its first month the next one, back to the beginning. */
async function readRecord(files: readonly DataFile[], hash: DataHash): Promise<DeathsRow[]> {
  let rows: DeathsRow[] = [];
  for (const file of files) {
    const begins = firstMonthOf(rows);
    if (begins <= RECORD_BEGINS) break;
    rows = rows.concat((await readDeathsRows(file, hash)).filter(({ month }) => month < begins));
  }
  return rows;
}

function asNamedDeaths(rows: readonly DeathsRow[]): NamedDeaths {
  const firstMonth = firstMonthOf(rows);
  const lastMonth = rows.reduce((last, { month }) => Math.max(last, month), -Infinity);
  const series = new Map<string, Float64Array>();
  for (const { country, month, deaths } of rows) {
    const months = series.get(country) ?? new Float64Array(lastMonth - firstMonth + 1).fill(Number.NaN);
    months[month - firstMonth] = deaths;
    series.set(country, months);
  }
  return {
    deaths: { firstMonth, lastMonth, series },
    names: new Map(rows.map(({ country, name }) => [country, name])),
  };
}

/** State-based deaths of every country and month in a data folder. */
export async function readViewsRecord(files: readonly DataFile[], hash: DataHash): Promise<NamedDeaths> {
  const records = oldestFirst(files, DEATHS).reverse();
  if (records.length === 0)
    throw new UserError('NOT_FOUND', '--data: the folder has no ged_cm_to_YYYY_MM.csv (plain or .gz)', 'data');
  return asNamedDeaths(await readRecord(records, hash));
}
