import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { deathsIn, monthNumber, viewsCrps, seededRandom, type ViewsReport } from '#libs/validation';
import { DataHash } from './data-hash.js';
import { dataFiles } from './data-files.js';
import { readViewsData } from './views-data.reader.js';
import { readWideTable } from './wide-table.reader.js';

const home = mkdtempSync(join(tmpdir(), 'faultline-later-'));
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  rmSync(home, { recursive: true });
  mkdirSync(home);
});

const write = (name: string, lines: readonly string[]): void => {
  const text = `${lines.join('\n')}\n`;
  writeFileSync(join(home, name), name.endsWith('.gz') ? gzipSync(text) : text);
};
const filesAt = () => dataFiles(home);

/** ViEWS number of a month. */
const monthId = (year: number, month: number): number => (year - 1980) * 12 + month;
const monthsOf = (year: number): number[] => Array.from({ length: 12 }, (_, month) => monthId(year, month + 1));

/** Countries 1, 2 and 3 lose 10, 20 and 30 people every month up to the one named. */
function recordTo(year: number, month: number): void {
  const lines = [',country_id,month_id,country,gwcode,ucdp_ged_sb_best_sum,a_new_column'];
  for (let id = monthId(1990, 1); id <= monthId(year, month); id += 1)
    for (const country of [1, 2, 3]) lines.push(`0,${country},${id},Country ${country},1,${country * 10},x`);
  write(`ged_cm_to_${year}_${String(month).padStart(2, '0')}.csv.gz`, lines);
}

async function views(): Promise<ViewsReport> {
  const data = await readViewsData(filesAt(), new DataHash());
  return viewsCrps(data, { random: seededRandom(1), resamples: 10 });
}

describe('later files of the ViEWS format', () => {
  it('may reach into any month, and carry columns nobody knew', async () => {
    recordTo(1995, 10);
    write('cm_actuals_1996.csv.gz', [
      'outcome,country_id,month_id,model',
      ...monthsOf(1996).map((id) => `10,1,${id},x`),
    ]);
    const { years } = await views();
    expect(Object.keys(years)).toEqual(['1994', '1996']);
    expect(years['1996']).toMatchObject({ n: 12, benchmark: null, lastTwelveMonths: 0 });
  });

  it('leave a country without an outcome for every month out of the year, and a year that is not over', async () => {
    recordTo(1995, 12);
    write('cm_actuals_1996.csv', [
      'month_id,country_id,outcome',
      ...monthsOf(1996).flatMap((id, month) => [`${id},1,10`, ...(month < 7 ? [`${id},2,20`] : [])]),
    ]);
    write('cm_actuals_1997.csv', ['month_id,country_id,outcome', `${monthId(1997, 1)},1,10`]);
    const { years } = await views();
    expect(Object.keys(years)).toEqual(['1994', '1995', '1996']);
    expect(years['1996']!.n).toBe(12);
  });

  it('may publish draws for some countries only: the others get the same benchmark from their record', async () => {
    recordTo(1995, 12);
    write('cm_actuals_1996.csv', [
      'month_id,country_id,outcome',
      ...monthsOf(1996).flatMap((id) => [1, 2, 3, 4].map((country) => `${id},${country},0`)),
    ]);
    write('bm_1996.csv', [
      'month_id,country_id,draw,outcome',
      ...monthsOf(1996).flatMap((id, month) => [`${id},1,0,4`, ...(month < 11 ? [`${id},2,0,4`] : [])]),
    ]);
    // Country 1 by its draws: 4. Countries 2 and 3 by their record: 20 and 30. Country 4 is new: nothing, which is right.
    expect((await views()).years['1996']!.benchmark).toBeCloseTo((4 + 20 + 30 + 0) / 4, 12);
  });
});

describe('a later wide table', () => {
  it('is read with named days, columns that are no country, and months nobody counted', async () => {
    write('ged_country_month_wide_a_to_1991.csv', [
      'month_end,year,Ghana,Togo',
      '1991-01-31,1991,3,',
      '1991-02-28,1991,4,7',
    ]);
    const table = await readWideTable(filesAt(), new DataHash());
    expect([...table.series.keys()]).toEqual(['Ghana', 'Togo']);
    expect(deathsIn(table, 'Ghana', monthNumber(1991, 1))).toBe(3);
    expect(deathsIn(table, 'Togo', monthNumber(1991, 1))).toBeNaN();
    expect(deathsIn(table, 'Togo', monthNumber(1991, 2))).toBe(7);
  });
});
