import fc from 'fast-check';
import { addDays } from '#libs/events';
import { lowerBound, pickShared } from './shared-x.js';

const FIRST = '1990-01-01';
const days = (count: number) => Array.from({ length: count }, (_, step) => addDays(FIRST, step));
const none = new Set<string>();

describe('thinning out a long series', () => {
  it('leaves a short one alone, with one day beyond each visible edge', () => {
    const dates = days(10);
    const picked = pickShared(
      { dates, main: dates.map(() => 1) },
      { from: '1990-01-04', to: '1990-01-06', points: 100, forced: none },
    );
    expect(picked).toEqual([2, 3, 4, 5, 6]);
  });

  it('keeps the highest day, the days of events and the edges of a gap', () => {
    const dates = days(11_000);
    const main = dates.map((_, at): number | null => (at >= 500 && at < 600 ? null : Math.sin(at / 50)));
    main[7_777] = 99;
    const forced = new Set([dates[4_321] ?? '']);
    const picked = pickShared({ dates, main }, { from: FIRST, to: '2030-01-01', points: 1000, forced });
    expect(picked.length).toBeLessThan(1010);
    expect(picked).toEqual(expect.arrayContaining([0, 499, 500, 599, 600, 4_321, 7_777, 10_999]));
  });

  it('never shows a value outside the real range, in any series', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 50, maxLength: 400 }), (main) => {
        const dates = days(main.length);
        const picked = pickShared({ dates, main }, { from: FIRST, to: '2030-01-01', points: 20, forced: none });
        const shown = picked.map((at) => main[at] ?? Number.NaN);
        expect(Math.max(...shown)).toBe(Math.max(...main));
        expect(Math.min(...shown)).toBe(Math.min(...main));
        expect(picked).toEqual([...picked].sort((a, b) => a - b));
      }),
      { seed: 7, numRuns: 300 },
    ));

  it('finds the first day that is not before another', () => {
    expect(lowerBound(days(5), '1990-01-03')).toBe(2);
    expect(lowerBound(days(5), '2000-01-01')).toBe(5);
  });
});
