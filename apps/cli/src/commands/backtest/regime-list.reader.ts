import { UserError, type Day } from '#libs/events';
import { countryOfCorrelatesOfWar } from '#libs/sources';
import type { RegimeExit } from '#libs/validation';
import { csvRows, type CsvRow } from './csv-rows.js';
import { latestFile, type DataFile } from './data-files.js';
import type { DataHash } from './data-hash.js';

const REGIMES = /^regime_list_to_(\d{4})\.csv$/;
/** A regime whose successor on the list is one of these did not end by the rules. */
const IRREGULAR = /provisional|military|personal|warlord/;
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

interface Regime {
  readonly cowCode: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly type: string;
}

/** `3/24/2005` → `2005-03-24`; `null` for a regime still in place. */
function dayOf(row: CsvRow, column: string, file: DataFile): Day | null {
  const text = row[column]?.trim();
  if (text === '') return null;
  const [, month, day, year] = DATE.exec(text ?? '') ?? [];
  if (month && day && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = text ?? 'no such column';
  throw new UserError('BAD_USER_INPUT', `${file.name}: ${column} should hold month/day/year, found ${found}`, 'data');
}

/** Irregular ends of regimes on the list, oldest first, in countries we know by their Correlates of War number. */
export async function readRegimeExits(files: readonly DataFile[], hash: DataHash): Promise<RegimeExit[]> {
  const file = latestFile(files, REGIMES);
  if (!file)
    throw new UserError('NOT_FOUND', '--data: the folder has no regime_list_to_YYYY.csv (plain or .gz)', 'data');
  const regimes: Regime[] = [];
  for await (const row of csvRows(file, hash))
    regimes.push({
      cowCode: row.cowcode ?? '',
      start: dayOf(row, 'gwf_startdate', file),
      end: dayOf(row, 'gwf_enddate', file),
      type: row.gwf_regimetype?.trim() ?? '',
    });
  return regimes
    .flatMap(({ cowCode, end }) => {
      const country = countryOfCorrelatesOfWar(cowCode);
      const next = regimes.find((regime) => regime.cowCode === cowCode && regime.start === end);
      return country && end && next && IRREGULAR.test(next.type) ? [{ country, day: end, successor: next.type }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
