import { UserError } from '#libs/events';
import { monthNumber, type CountryMonths, type ViewsData, type YearDraws, type YearOutcomes } from '#libs/validation';
import { csvRows, numberIn, type DataHash } from './csv-rows.js';
import { filesByYear, latestFile, type DataFile } from './data-files.js';

const DEATHS = /^ged_cm_to_(\d{4})_12\.csv$/;
const ACTUALS = /^cm_actuals_(\d{4})\.csv$/;
const DRAWS = /^bm_(\d{4})\.csv$/;
const MONTHS = 12;

/** ViEWS counts months from January 1980 = 1. */
const MONTH_ZERO = monthNumber(1980, 1) - 1;

/** Deaths by ViEWS country id, and the names to print. */
interface NamedDeaths {
  readonly deaths: CountryMonths;
  readonly names: ReadonlyMap<string, string>;
}

async function readDeaths(file: DataFile, hash: DataHash): Promise<NamedDeaths> {
  const names = new Map<string, string>();
  const rows: { country: string; month: number; deaths: number }[] = [];
  for await (const row of csvRows(file, hash)) {
    // A blank is a month nobody counted: no record, not zero.
    if (row.ucdp_ged_sb_best_sum === '') continue;
    const country = String(numberIn(row, 'country_id', file));
    const month = MONTH_ZERO + numberIn(row, 'month_id', file);
    rows.push({ country, month, deaths: numberIn(row, 'ucdp_ged_sb_best_sum', file) });
    names.set(country, row.country ?? country);
  }
  if (rows.length === 0) throw new UserError('BAD_USER_INPUT', `${file.name} has no rows`, 'data');
  const firstMonth = rows.reduce((first, { month }) => Math.min(first, month), Infinity);
  const lastMonth = rows.reduce((last, { month }) => Math.max(last, month), -Infinity);
  const series = new Map<string, Float64Array>();
  for (const { country, month, deaths } of rows) {
    const months = series.get(country) ?? new Float64Array(lastMonth - firstMonth + 1).fill(Number.NaN);
    months[month - firstMonth] = deaths;
    series.set(country, months);
  }
  return { deaths: { firstMonth, lastMonth, series }, names };
}

function monthOfYear(monthId: number, year: number, file: DataFile): number {
  const index = MONTH_ZERO + monthId - monthNumber(year, 1);
  if (index < 0 || index >= MONTHS)
    throw new UserError('BAD_USER_INPUT', `${file.name}: month_id ${monthId} does not lie in ${year}`, 'data');
  return index;
}

async function readOutcomes(year: number, file: DataFile, hash: DataHash): Promise<YearOutcomes> {
  const outcomes = new Map<string, Float64Array>();
  for await (const row of csvRows(file, hash)) {
    const country = String(numberIn(row, 'country_id', file));
    const months = outcomes.get(country) ?? new Float64Array(MONTHS).fill(Number.NaN);
    months[monthOfYear(numberIn(row, 'month_id', file), year, file)] = numberIn(row, 'outcome', file);
    outcomes.set(country, months);
  }
  for (const [country, months] of outcomes)
    if (months.some(Number.isNaN))
      throw new UserError('BAD_USER_INPUT', `${file.name}: country ${country} lacks a month of ${year}`, 'data');
  return outcomes;
}

async function readDraws(year: number, file: DataFile, hash: DataHash): Promise<YearDraws> {
  const draws = new Map<string, number[][]>();
  for await (const row of csvRows(file, hash)) {
    const country = String(numberIn(row, 'country_id', file));
    const months = draws.get(country) ?? Array.from({ length: MONTHS }, () => []);
    months[monthOfYear(numberIn(row, 'month_id', file), year, file)]?.push(numberIn(row, 'outcome', file));
    draws.set(country, months);
  }
  return draws;
}

async function readEachYear<T>(
  files: ReadonlyMap<number, DataFile>,
  read: (year: number, file: DataFile) => Promise<T>,
): Promise<Map<number, T>> {
  const byYear = new Map<number, T>();
  for (const [year, file] of files) byYear.set(year, await read(year, file));
  return byYear;
}

/** Reads the ViEWS files of a data folder: the longest record, and outcomes and benchmark draws of every year there is. */
export async function readViewsData(
  files: readonly DataFile[],
  hash: DataHash,
): Promise<ViewsData & Pick<NamedDeaths, 'names'>> {
  const record = latestFile(files, DEATHS);
  if (!record)
    throw new UserError('NOT_FOUND', '--data: the folder has no ged_cm_to_YYYY_12.csv (plain or .gz)', 'data');
  return {
    ...(await readDeaths(record, hash)),
    actuals: await readEachYear(filesByYear(files, ACTUALS), (year, file) => readOutcomes(year, file, hash)),
    draws: await readEachYear(filesByYear(files, DRAWS), (year, file) => readDraws(year, file, hash)),
  };
}
