import { UserError } from '#libs/events';
import { monthNumber, type ViewsData, type YearDraws, type YearOutcomes } from '#libs/validation';
import { csvRows, numberIn } from './csv-rows.js';
import { filesByYear, type DataFile } from './data-files.js';
import type { DataHash } from './data-hash.js';
import { MONTH_ZERO, readViewsRecord, type NamedDeaths } from './views-record.reader.js';

const ACTUALS = /^cm_actuals_(\d{4})\.csv$/;
const DRAWS = /^bm_(\d{4})\.csv$/;
const MONTHS = 12;

function monthOfYear(monthId: number, year: number, file: DataFile): number {
  const index = MONTH_ZERO + monthId - monthNumber(year, 1);
  if (index < 0 || index >= MONTHS)
    throw new UserError('BAD_USER_INPUT', `${file.name}: month_id ${monthId} does not lie in ${year}`, 'data');
  return index;
}

/** Countries without an outcome for every month of the year, such as states that end in it, are left out. */
async function readOutcomes(year: number, file: DataFile, hash: DataHash): Promise<YearOutcomes> {
  const outcomes = new Map<string, Float64Array>();
  for await (const row of csvRows(file, hash)) {
    const country = String(numberIn(row, 'country_id', file));
    const months = outcomes.get(country) ?? new Float64Array(MONTHS).fill(Number.NaN);
    months[monthOfYear(numberIn(row, 'month_id', file), year, file)] = numberIn(row, 'outcome', file);
    outcomes.set(country, months);
  }
  return new Map([...outcomes].filter(([, months]) => !months.some(Number.isNaN)));
}

/** A country without draws for every month has none. */
async function readDraws(year: number, file: DataFile, hash: DataHash): Promise<YearDraws> {
  const draws = new Map<string, number[][]>();
  for await (const row of csvRows(file, hash)) {
    const country = String(numberIn(row, 'country_id', file));
    const months = draws.get(country) ?? Array.from({ length: MONTHS }, () => []);
    months[monthOfYear(numberIn(row, 'month_id', file), year, file)]?.push(numberIn(row, 'outcome', file));
    draws.set(country, months);
  }
  return new Map([...draws].filter(([, months]) => months.every(({ length }) => length > 0)));
}

/** What the files of each year hold; a year of which they hold nothing whole is left out. */
async function readEachYear<T extends ReadonlyMap<string, unknown>>(
  files: ReadonlyMap<number, DataFile>,
  read: (year: number, file: DataFile) => Promise<T>,
): Promise<Map<number, T>> {
  const byYear = new Map<number, T>();
  for (const [year, file] of files) {
    const rows = await read(year, file);
    if (rows.size > 0) byYear.set(year, rows);
  }
  return byYear;
}

/** Reads the ViEWS files of a data folder: the longest record, and outcomes and benchmark draws of every year there is. */
export async function readViewsData(
  files: readonly DataFile[],
  hash: DataHash,
): Promise<ViewsData & Pick<NamedDeaths, 'names'>> {
  return {
    ...(await readViewsRecord(files, hash)),
    actuals: await readEachYear(filesByYear(files, ACTUALS), (year, file) => readOutcomes(year, file, hash)),
    draws: await readEachYear(filesByYear(files, DRAWS), (year, file) => readDraws(year, file, hash)),
  };
}
