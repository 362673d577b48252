import { readFileSync } from 'node:fs';
import { countryByCode } from '#libs/events';
import { chartPicture, type ChartPicture } from './chart-picture.js';
import { bandPath, curvePath } from './curve-path.js';
import { PICTURE_PALETTES } from './picture-palette.data.js';
import { readPictureQuery, THEMES } from './picture-query.js';
import { timeTicks } from './time-ticks.js';

const FRAME = { left: 0, top: 0, width: 100, height: 100 };
const KYRGYZSTAN = countryByCode('KGZ')!;
const CHART: ChartPicture = {
  country: KYRGYZSTAN,
  from: '2020-10-05',
  to: '2020-10-07',
  asOf: null,
  dates: ['2020-10-05', '2020-10-06', '2020-10-07'],
  score: [27.1, 51.3, 52],
  low: [20, 41.4, 42],
  high: [33, 59.6, 60],
  headline: { value: 52, low: 42, high: 60, label: 'high', hash: 'ab'.repeat(32) },
  reason: null,
  methodVersion: '1.0.0',
};

describe('a picture of a score', () => {
  it('says what it shows: country, number, band, direction, method, moment and hash', () => {
    const svg = chartPicture(CHART, 'light');
    for (const said of ['Kyrgyzstan', '52.0 high', '42.0–60.0', 'high = more risk', 'method 1.0.0', 'everything known'])
      expect(svg).toContain(said);
    expect(svg).toContain('hash abababababab');
  });

  it('shows foreign text as text', () => {
    const svg = chartPicture({ ...CHART, headline: null, reason: '<script>alert(1)</script>"&' }, 'dark');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;');
  });

  it('says why there is no score', () =>
    expect(chartPicture({ ...CHART, headline: null, reason: 'No feed covers Norway.' }, 'light')).toContain(
      'No feed covers Norway.',
    ));

  it.each(THEMES)('has the colours of the web app in %s', (theme) => {
    const [light = '', dark = ''] = readFileSync('apps/web/src/styles/tokens.css', 'utf8').split(
      ":root[data-theme='dark']",
    );
    const { zones, ...colours } = PICTURE_PALETTES[theme];
    const sheet = theme === 'light' ? light : dark;
    for (const [name, colour] of Object.entries(colours)) expect(sheet).toContain(`--${name}: ${colour};`);
    for (const [name, colour] of Object.entries(zones)) {
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      expect(sheet).toContain(`--zone-${name}: rgb(${red} ${green} ${blue} /`);
    }
  });
});

describe('a curve', () => {
  it('runs from left to right, high scores up', () =>
    expect(curvePath([0, 50, 100], FRAME)).toBe('M0.0 100.0L50.0 50.0L100.0 0.0'));

  it('has a gap where there is no score', () =>
    expect(curvePath([10, 10, null, 20, 20], FRAME)).toBe('M0.0 90.0L25.0 90.0M75.0 80.0L100.0 80.0'));

  it('loses no peak of thirty years of days', () => {
    const values = Array.from({ length: 11_000 }, (_, day) => (day === 5_321 ? 97 : 10));
    const path = curvePath(values, FRAME);
    expect(path).toMatch(/ 3\.0(L|$)/);
    expect(path.split('L').length).toBeLessThan(1_700);
  });

  it('is followed by its band on both sides', () =>
    expect(bandPath([10, 10], [20, 30], FRAME)).toBe('M0.0 80.0L100.0 70.0L100.0 90.0L0.0 90.0Z'));
});

describe('the days named below', () => {
  it.each([
    ['2020-10-01', '2020-10-31', '1 Oct', 8],
    ['2020-08-01', '2020-11-30', 'Aug 2020', 4],
    ['2005-01-01', '2024-12-31', '2006', 4],
  ])('are a handful between %s and %s', (from, to, first, count) => {
    const ticks = timeTicks(from, to);
    expect(ticks).toHaveLength(count);
    expect(ticks[0]?.label).toBe(from.startsWith('2005') ? '2005' : first);
  });
});

it('a picture shows the year up to today unless it is told otherwise', () => {
  const query = readPictureQuery('KGZ', {}, '2020-10-06');
  expect(query).toMatchObject({ from: '2019-10-07', to: '2020-10-06', asOf: null, theme: 'light' });
  expect(() => readPictureQuery('KGZ', { theme: 'pink' }, '2020-10-06')).toThrow('theme: must be light or dark');
  expect(() => readPictureQuery('XYZ', {}, '2020-10-06')).toThrow('no code');
});
