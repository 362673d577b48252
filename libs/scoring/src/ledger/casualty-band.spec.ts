import { LATEST_METHOD } from '#libs/scoring';
import { anEvent, aReport } from '../../../../test/support/records.js';
import { casualtyTerms } from './casualty-pool.js';
import { loadVariance } from './term.js';

const ERROR = LATEST_METHOD.band.loadError;
const counted = (id: string, dead: number, confidence: number) => ({
  event: anEvent({ id, dead, reports: [aReport()] }),
  day: 18_541,
  confidence,
});
const loadOf = (deaths: number): number => 3 * Math.log2(1 + deaths);
const variancesOf = (...events: ReturnType<typeof counted>[]): number[] =>
  casualtyTerms(events, 'dead', LATEST_METHOD).map(({ variance }) => variance);

describe('how unsure a load is', () => {
  it('is nothing but the error of estimation for what is certain', () => {
    expect(loadVariance(8, 1, 2)).toBe(4);
    expect(loadVariance(8, 0, 2)).toBe(4);
  });

  it('grows with what is at stake and is largest for even odds', () => {
    expect(loadVariance(8, 0.5, 2)).toBe(64 / 4 + 4);
    expect(loadVariance(8, 0.25, 0)).toBe(64 * 0.25 * 0.75);
  });

  it('of a lone count of the dead lies between none of them and all of them', () => {
    const load = loadOf(0.5 * 10);
    expect(variancesOf(counted('e1', 10, 0.5))).toEqual([expect.closeTo(loadOf(10) ** 2 / 4 + (ERROR * load) ** 2, 9)]);
  });

  it('of one count among others is what the day would gain from it being certain over it not having happened', () => {
    const [unsure, sure] = variancesOf(counted('e1', 8, 0.25), counted('e2', 6, 1));
    const share = (expected: number) => (expected / 8) * loadOf(8);
    expect(unsure).toBeCloseTo((loadOf(14) - loadOf(6)) ** 2 * 0.25 * 0.75 + (ERROR * share(2)) ** 2, 9);
    expect(sure).toBeCloseTo((ERROR * share(6)) ** 2, 9);
  });
});
