import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runFaultline } from '../../../../test/support/command-line.js';

const home = mkdtempSync(join(tmpdir(), 'faultline-backtest-'));
const data = join(home, 'data');
const out = join(home, 'out');
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, 'views'), { recursive: true });
});

const run = (...words: string[]) => runFaultline('backtest', ...words, '--out', out);

const JANUARY_1990 = 121;
const file = (name: string, lines: readonly string[]) => {
  const text = `${lines.join('\n')}\n`;
  writeFileSync(join(data, 'views', name), name.endsWith('.gz') ? gzipSync(text) : text);
};

/** Country 1 loses ten people every month, country 2 nobody; January of the first year to December of the last. */
function recordTo(year: number, suffix = '', firstYear = 1990): void {
  const lines = [',country_id,month_id,country,gwcode,isoab,year,month,ucdp_ged_sb_best_sum'];
  for (let month = (firstYear - 1990) * 12; month < (year - 1989) * 12; month += 1)
    for (const [id, name, deaths] of [
      [1, '"Country, one"', '10.0'],
      [2, 'Country two', '0.0'],
    ])
      lines.push(`${lines.length},${id},${JANUARY_1990 + month},${name},1,AAA,1990,1,${deaths}`);
  file(`ged_cm_to_${year}_12.csv${suffix}`, lines);
}

function actualsOf(year: number, suffix = ''): void {
  const january = JANUARY_1990 + (year - 1990) * 12;
  const months = Array.from({ length: 12 }, (_, month) => january + month);
  file(`cm_actuals_${year}.csv${suffix}`, [
    'month_id,country_id,outcome',
    ...months.flatMap((month) => [`${month},1,10`, `${month},2,0`]),
  ]);
}

function drawsOf(year: number): void {
  const january = JANUARY_1990 + (year - 1990) * 12;
  const months = Array.from({ length: 12 }, (_, month) => january + month);
  const lines = months.flatMap((month) => [`${month},1,0,0`, `${month},1,1,20`, `${month},2,0,0`, `${month},2,1,0`]);
  file(`bm_${year}.csv.gz`, ['month_id,country_id,draw,outcome', ...lines]);
}

interface ViewsJson {
  readonly years: Record<string, Record<'crps' | 'benchmark' | 'zeros' | 'crpsLog' | 'benchmarkLog' | 'n', number>>;
  readonly data: { readonly hash: string; readonly files: readonly string[] };
}
const views = async (): Promise<ViewsJson> => {
  const { code, out: text } = await run('views-crps', '--data', data, '--json');
  expect(code).toBe(0);
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(text) as ViewsJson;
};

describe('faultline backtest', () => {
  it('scores later years as soon as their files are there, plain or compressed', async () => {
    recordTo(1995, '.gz');
    actualsOf(1996);
    drawsOf(1996);
    const { years } = await views();
    expect(Object.keys(years)).toEqual(['1994', '1995', '1996']);
    // Draws 0 and 20, outcome 10: mean error 10 less half the mean difference 5; the quiet country scores 0.
    expect(years['1996']).toMatchObject({ benchmark: 2.5, zeros: 5, n: 24 });
    expect(Object.keys(years['1996']!)).toEqual(
      expect.arrayContaining(['crps', 'benchmark', 'zeros', 'crpsLog', 'benchmarkLog', 'n']),
    );
  });

  it('has no benchmark in a year without draws', async () => {
    recordTo(1995);
    actualsOf(1995, '.gz');
    expect((await views()).years['1995']).toMatchObject({ benchmark: null, benchmarkLog: null, lastTwelveMonths: 0 });
  });

  it('takes the record that reaches furthest', async () => {
    recordTo(1994);
    recordTo(1996);
    expect((await views()).data.files).toEqual(['ged_cm_to_1996_12.csv']);
  });

  it('carries an older record on with a file that holds only later months', async () => {
    recordTo(1994);
    recordTo(1996, '.gz', 1995);
    const { years, data: read } = await views();
    expect(read.files).toEqual(['ged_cm_to_1994_12.csv', 'ged_cm_to_1996_12.csv']);
    expect(years['1996']!.crps).toBeGreaterThan(0);
    expect(years['1996']!.crps).toBeCloseTo(years['1995']!.crps, 3);
  });

  it('reads several folders as one, wherever on the line they are named', async () => {
    recordTo(1994);
    const newer = join(home, 'newer');
    mkdirSync(newer, { recursive: true });
    renameSync(data, join(newer, 'data'));
    mkdirSync(join(data, 'views'), { recursive: true });
    recordTo(1996, '.gz', 1995);
    const { code, out: text } = await run('--data', newer, 'views-crps', '--data', data, '--json');
    rmSync(newer, { recursive: true });
    expect(code).toBe(0);
    expect(Object.keys((JSON.parse(text) as ViewsJson).years)).toEqual(['1994', '1995', '1996']);
  });

  it('names the same data by the same hash, compressed or not', async () => {
    recordTo(1994);
    const plain = await views();
    rmSync(join(data, 'views', 'ged_cm_to_1994_12.csv'));
    recordTo(1994, '.gz');
    expect((await views()).data).toEqual(plain.data);
  });

  it('writes Markdown, figures and a picture with seed, data hash and method', async () => {
    recordTo(1995);
    const { data: read } = await views();
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['views-crps.json', 'views-crps.md', 'views-crps.svg']));
    expect(readFileSync(join(out, 'views-crps.md'), 'utf8')).toContain(read.hash.slice(0, 12));
    expect(JSON.parse(readFileSync(join(out, 'views-crps.json'), 'utf8'))).toMatchObject({
      seed: 20201006,
      data: read,
    });
  });

  it('needs no data for the Kyrgyz case, which violence alone does not see', async () => {
    const { code, out: text } = await run('kyrgyzstan', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      full: { highFrom: '2020-10-06' },
      onTheDay: { full: 'high', violenceOnly: 'low', deathsOnly: 'low' },
    });
  });

  it.each([
    ['a question that is none', ['coups'], 'coups'],
    ['no data folder', ['views-crps'], '--data'],
    ['a folder that is not there', ['views-crps', '--data', join(home, 'nowhere')], 'nowhere'],
    ['a folder without the files', ['ucdp-incidence', '--data', home], 'ged_country_month_wide'],
    ['a seed that is no number', ['kyrgyzstan', '--seed', 'x'], '--seed'],
  ])('refuses %s with exit code 2 and says what is wrong', async (_, words, named) => {
    const { code, err, out: text } = await run(...words);
    expect([code, text]).toEqual([2, '']);
    expect(err).toContain(named);
  });

  it('refuses a file with a damaged number, naming file and column', async () => {
    file('ged_cm_to_1994_12.csv', ['country_id,month_id,country,ucdp_ged_sb_best_sum', '1,121,X,many']);
    const { code, err } = await run('views-crps', '--data', data);
    expect(code).toBe(2);
    expect(err).toMatch(/ged_cm_to_1994_12\.csv.*ucdp_ged_sb_best_sum.*many/);
  });

  it('refuses a file that is cut off in the middle of its compression', async () => {
    writeFileSync(join(data, 'views', 'ged_cm_to_1994_12.csv.gz'), gzipSync('country_id\n'.repeat(99)).subarray(0, 20));
    const { code, err } = await run('views-crps', '--data', data);
    expect(code).toBe(2);
    expect(err).toContain('ged_cm_to_1994_12.csv cannot be read');
  });
});
