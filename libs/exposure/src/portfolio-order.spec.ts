import { breachesOf, parseHoldingsCsv, portfolioExposure, sharesOf, type ScoredCountry } from '#libs/exposure';
import type { IndicatorId, PillarId } from '#libs/events';
import { ExposureLines } from './exposure-lines.js';
import { stakeOf } from './stake.js';

const PILLAR_OF = new Proxy({}, { get: () => 'institutions' }) as Record<IndicatorId, PillarId>;
const scored = (country: string, value: number): [string, ScoredCountry] => [
  country,
  { country, value, low: value, high: value, label: 'high', contributions: [] },
];
const exposureOf = (csv: string, ...scores: [string, ScoredCountry][]) =>
  portfolioExposure(
    sharesOf(parseHoldingsCsv(csv).holdings),
    { countries: new Map(scores), assets: new Map() },
    PILLAR_OF,
  );

describe('the countries of a portfolio', () => {
  it('come by their points, then by their share, then by name', () => {
    const csv = 'symbol,value,country\nA,1,UZB\nB,1,KAZ\nC,2,NOR\nD,1,KGZ\nE,3,TJK';
    const { countries } = exposureOf(csv, scored('KGZ', 40), scored('TJK', 60));
    expect(countries.map(({ country }) => country)).toEqual(['TJK', 'KGZ', 'NOR', 'KAZ', 'UZB']);
  });

  it('that break a limit come furthest over first, the whole portfolio among them', () => {
    const exposure = exposureOf('symbol,value,country\nA,5,KGZ\nB,3,KAZ\nC,2,', scored('KGZ', 40));
    const limits = {
      hhi: 0.3,
      perCountry: 0.1,
      countries: { KAZ: 0.25 },
      unknown: 0.19,
      labels: { high: 0.5 },
    } as const;
    expect(breachesOf(exposure, limits)).toEqual([
      { limit: 'country', of: 'KGZ', actual: 0.5, allowed: 0.1 },
      { limit: 'hhi', of: null, actual: expect.closeTo(0.38, 12) as number, allowed: 0.3 },
      { limit: 'country', of: 'KAZ', actual: 0.3, allowed: 0.25 },
      { limit: 'unknown', of: null, actual: 0.2, allowed: 0.19 },
    ]);
    expect(breachesOf(exposure, {})).toEqual([]);
  });
});

describe('the lines of a portfolio', () => {
  it('come by size whatever their sign, then by name; a line that came to nothing is left out', () => {
    const lines = new ExposureLines();
    const line = (id: string, points: number) => ({ kind: 'event', id, indicator: 'executive', points }) as const;
    const added = [line('b', 2), line('a', 2), line('c', -5), line('d', 1), line('e', 4)];
    lines.add('KGZ', { lines: added, factor: 1, isDirect: false });
    lines.add('KGZ', { lines: [line('d', -1), line('e', 4)], factor: 1, isDirect: true });
    expect(lines.bySize().map(({ id, points, directPoints }) => [id, points, directPoints])).toEqual([
      ['e', 8, 4],
      ['c', -5, 0],
      ['a', 2, 0],
      ['b', 2, 0],
    ]);
  });
});

describe('parts of holdings that run one and the same risk', () => {
  const key = (assets: string[], sector: string | null = 'mining', country = 'KGZ'): string =>
    stakeOf({ sector }, { country, weight: 1, assets }).key;

  it('own the same assets in whatever order, in the same sector', () => {
    expect(key(['kumtor', 'jerooy', 'kumtor'])).toBe(key(['jerooy', 'kumtor']));
    expect(
      new Set([key(['a b']), key(['a']), key(['a'], null), key(['a'], 'energy'), key(['a'], 'mining', 'KAZ')]).size,
    ).toBe(5);
  });

  it('own none in particular: then the sector does not count', () => expect(key([], 'mining')).toBe(key([], null)));
});
