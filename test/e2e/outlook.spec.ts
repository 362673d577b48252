import { openStorage, type Storage } from '#libs/storage';
import { createLogger } from '../../apps/api/src/common/request-log.js';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { freezeMonths, showOutlook } from '../../apps/api/src/outlooks/outlook-commands.js';
import { OutlooksJob } from '../../apps/api/src/outlooks/outlooks.job.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { HandClock } from '../support/hand-clock.js';
import { MexicoDeaths } from '../support/mexico-deaths.js';

const DAY_MINUTES = 24 * 60;

const clock = new HandClock('2020-10-01T00:00:30Z');
let [api, storage, mexico]: [TestApi, Storage, MexicoDeaths] = [] as never;

const QUESTION = `query ($country: CountryCode!, $on: Date, $asOf: DateTime) { outlook(country: $country, on: $on, asOf: $asOf) {
  month reason attribution limits
  forecast { probability baseline threshold p10 p50 p90 newestMonth lead monthsKnown
    classes { from to probability baseline } history { month deaths } calibration { n forecast observed } }
  frozen { month probability isLate deaths happened } } }`;

interface Shown {
  readonly month: string;
  readonly reason: string | null;
  readonly limits: readonly string[];
  readonly forecast: {
    readonly probability: number;
    readonly baseline: number;
    readonly newestMonth: string;
    readonly lead: number;
    readonly classes: readonly { readonly probability: number; readonly baseline: number }[];
    readonly history: readonly { readonly month: string; readonly deaths: number }[];
    readonly calibration: readonly { readonly n: number }[];
  } | null;
  readonly frozen: readonly Record<'month' | 'probability' | 'isLate' | 'deaths' | 'happened', unknown>[];
}

async function ask(country: string, on: string | null = null, asOf: string | null = null): Promise<Shown> {
  const { data, errors } = await api.ask(QUESTION, { country, on, asOf });
  expect(errors).toEqual([]);
  return data?.['outlook'] as Shown;
}

beforeAll(async () => {
  api = await startTestApi({ clock });
  storage = await openStorage({ databaseUrl: api.databaseUrl });
  const path = 'test/golden/kyrgyzstan-2020/events.json';
  await importFile(storage, { source: 'faultline', path, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });
  mexico = new MexicoDeaths(storage);
  await mexico.releaseAll();
});
afterAll(async () => {
  await storage.close();
  await api.close();
  mexico.remove();
});

describe('the outlook', () => {
  it('is not given without a feed that counts deaths, and says so', async () => {
    const { forecast, reason, month } = await ask('KGZ');
    expect([month, forecast]).toEqual(['2020-11', null]);
    expect(reason).toMatch(/no such feed had told of Kyrgyzstan/);
  });

  it('is given for the month after a day, from what was known by its close', async () => {
    const { month, forecast, reason, limits } = await ask('MEX', '2020-09-30');
    expect([month, reason]).toEqual(['2020-10', null]);
    expect(forecast).toMatchObject({ newestMonth: '2020-08', lead: 2, baseline: 1 });
    expect(forecast!.probability).toBeGreaterThan(0.9);
    expect(forecast!.history.at(-1)).toEqual({ month: '2020-08', deaths: 200 });
    for (const column of ['probability', 'baseline'] as const)
      expect(forecast!.classes.reduce((sum, row) => sum + row[column], 0)).toBeCloseTo(1, 9);
    expect(forecast!.calibration.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(10_000);
    expect(limits.length).toBeGreaterThan(2);
  });

  it('does not know what was published later', async () => {
    expect((await ask('MEX', '2020-09-29')).forecast).toMatchObject({ newestMonth: '2020-07', lead: 3 });
    expect((await ask('MEX', '2020-09-30', '2020-08-15T00:00:00Z')).forecast).toMatchObject({ newestMonth: '2020-06' });
    expect((await ask('MEX', '2020-05-30')).reason).toMatch(/ends in 2018-12/);
  });

  it('is the same on the command line', async () => {
    const { probability, sentence } = await showOutlook(storage, 'MEX', '2020-09-30');
    expect(probability).toBe((await ask('MEX', '2020-09-30')).forecast!.probability);
    expect(sentence).toMatch(/^Mexico, 2020-10: 9\d % for 25 deaths or more/);
  });

  it.each([
    ['a day that has not come', { on: '2020-10-02' }],
    ['a moment that has not come', { asOf: '2020-12-01T00:00:00Z' }],
  ])('is refused for %s', async (_, when) => {
    const { errors } = await api.ask(QUESTION, { country: 'MEX', ...when });
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('an outlook that is frozen', () => {
  const job = () => new OutlooksJob(storage, clock, createLogger('silent'));

  it('is frozen once, at the turn of its month, from what was known then', async () => {
    const sayingNow = (await ask('MEX', '2020-09-30')).forecast!.probability;
    expect(await Promise.all([job().freezeThisMonth(), job().freezeThisMonth()])).toEqual(
      expect.arrayContaining([1, 0]),
    );
    const { frozen } = await ask('MEX');
    expect(frozen).toEqual([{ month: '2020-10', probability: sayingNow, isLate: false, deaths: null, happened: null }]);
  });

  it('is held against what was counted, and does not change when that is known', async () => {
    const [before] = (await ask('MEX')).frozen;
    clock.passMinutes(62 * DAY_MINUTES);
    await mexico.release('GEDEvent_v20_0_9.csv', [mexico.row('2020-09-15', 90)]);
    await mexico.release('GEDEvent_v20_0_10.csv', [mexico.row('2020-10-11', 12), mexico.row('2020-10-12', 3)]);
    const { frozen } = await ask('MEX');
    expect(frozen).toEqual([{ ...before, deaths: 15, happened: false }]);
  });

  it('is not made up for a month that was missed, unless somebody asks, and then it is marked', async () => {
    expect(clock.today()).toBe('2020-12-02');
    clock.passMinutes(5 * DAY_MINUTES);
    expect(await job().freezeThisMonth()).toBe(0);
    const months = await freezeMonths(storage, { from: '2020-09', to: '2020-11', now: clock.now() });
    expect(months.map(({ frozen }) => frozen)).toEqual([1, 0, 1]);
    expect((await ask('MEX')).frozen.map(({ month, isLate }) => [month, isLate])).toEqual([
      ['2020-11', true],
      ['2020-10', false],
      ['2020-09', true],
    ]);
    await expect(freezeMonths(storage, { from: '2020-12', to: '2021-01', now: clock.now() })).rejects.toThrow(
      '2021-01 has not begun',
    );
  });

  it('counts on the public score card beside the baseline, what was made up later apart', async () => {
    const { data } = await api.ask(
      `{ outlookScoreCard { open published { n violent brier baselineBrier crps baselineCrps } late { n violent } } }`,
    );
    const card = data?.['outlookScoreCard'] as { published: Record<string, number> };
    expect(card).toMatchObject({ open: 1, published: { n: 1, violent: 0 }, late: { n: 1, violent: 1 } });
    // Violent in all of the twelve months known, and not in October: the baseline was wholly wrong.
    expect(card.published['baselineBrier']).toBe(1);
    expect(card.published['brier']).toBeLessThan(1);
  });

  it('can be scored again by anybody from a file', async () => {
    const answer = await fetch(`${api.url}/data/outlook.csv`);
    const lines = (await answer.text()).trimEnd().split('\r\n');
    expect([answer.status, answer.headers.get('x-row-count')]).toEqual([200, '3']);
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(','));
    expect(rows[0]!.slice(0, 3)).toEqual(['country', 'month', 'probability']);
    expect(rows.find(([, month]) => month === '2020-10')!.slice(-3)).toEqual(['false', '15', 'false']);
    expect(lines.find((line) => line.includes('attribution'))).toContain('Uppsala');
  });
});
