import fc from 'fast-check';
import { INDICATOR_IDS } from '#libs/events';
import { LATEST_METHOD } from '#libs/scoring';
import { formatCompareView, parseCompareView, sidesOf } from './compare-view.js';
import { reweigh } from './reweigh.js';
import { scoreDifference } from './score-difference.js';

const TODAY = '2026-11-22';
const loads = fc
  .array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 10, maxLength: 10 })
  .map((values) => INDICATOR_IDS.map((id, at) => ({ id, load: values[at] ?? 0 })));
const scoreOf = (parts: readonly { id: string; load: number }[]) =>
  reweigh([{ code: 'A', name: '', value: 0, loads: parts }], LATEST_METHOD, null)[0]?.value ?? Number.NaN;

describe('the difference between two scores', () => {
  it('is the sum of what each indicator contributes, to a billionth', () =>
    fc.assert(
      fc.property(loads, loads, (first, second) => {
        const parts = scoreDifference(
          { method: LATEST_METHOD, loads: first },
          { method: LATEST_METHOD, loads: second },
        );
        const sum = parts.reduce((all, { points }) => all + points, 0);
        expect(Math.abs(sum - (scoreOf(second) - scoreOf(first)))).toBeLessThan(1e-9);
      }),
      { seed: 11, numRuns: 200 },
    ));

  it('between equal scores is nothing anywhere', () => {
    const same = { method: LATEST_METHOD, loads: [{ id: 'executive', load: 12 }] };
    expect(scoreDifference(same, same).every(({ points }) => points === 0)).toBe(true);
  });

  it('also explains another method on the same loads', () => {
    const other = { ...LATEST_METHOD, pillars: { violence: 0.2, institutions: 0.6, foreign: 0.2 } };
    const parts = [{ id: 'executive', load: 12 }];
    const lifted = scoreDifference({ method: LATEST_METHOD, loads: parts }, { method: other, loads: parts });
    expect(lifted.filter(({ points }) => points > 0).map(({ id }) => id)).toEqual(['executive']);
  });
});

describe('the address of a comparison', () => {
  it('restores countries and days', () => {
    const search = '?with=KGZ~KAZ~UZB&from=2020-07-01&to=2020-12-31';
    expect(formatCompareView(parseCompareView(search, TODAY), TODAY)).toBe(search);
  });

  it('takes each country once, six at most, and none that does not exist', () =>
    expect(parseCompareView('?with=KGZ~KGZ~NOW~KAZ~UZB~TJK~TKM~CHN~RUS', TODAY).countries).toEqual([
      ...['KGZ', 'KAZ', 'UZB', 'TJK', 'TKM', 'CHN'],
    ]));

  it('holds one country against what was known of it earlier', () =>
    expect(sidesOf(parseCompareView('?with=KGZ&asOf=2020-10-06T06:00:00Z', TODAY))).toEqual([
      { code: 'KGZ', asOf: null, method: null },
      { code: 'KGZ', asOf: '2020-10-06T06:00:00Z', method: null },
    ]));
});
