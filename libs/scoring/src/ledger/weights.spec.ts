import { UserError } from '#libs/events';
import {
  checkWeights,
  composeScore,
  halvingsOf,
  LATEST_METHOD,
  scoreOn,
  type Weights,
  weightTable,
} from '#libs/scoring';
import fc from 'fast-check';
import { INDICATOR_IDS, PILLAR_IDS, type IndicatorId } from '#libs/events';
import { anyDay, anyRecord, PROPERTY_RUNS } from '../../../../test/support/record-arbitrary.js';

const refusal = (weights: unknown): string => {
  try {
    checkWeights(weights as Weights, LATEST_METHOD);
  } catch (error) {
    if (error instanceof UserError) return `${error.code} ${error.field ?? ''} ${error.message}`;
    throw error;
  }
  return '';
};
const pillars = (...list: [string, number][]): unknown => ({ pillars: list.map(([id, weight]) => ({ id, weight })) });

describe("a caller's own weights", () => {
  it('replace those they name and leave the others as they are', () => {
    const table = weightTable(LATEST_METHOD, { pillars: [{ id: 'foreign', weight: 0 }] });
    expect(table.pillars).toEqual({ violence: 0.4, institutions: 0.4, foreign: 0 });
    expect(table.indicators.executive).toBe(0.45);
  });

  it('are never renormalised: a pillar switched off lowers the score', () =>
    fc.assert(
      fc.property(anyRecord, anyDay, (record, on) => {
        const off = scoreOn(record, on, { weights: { pillars: [{ id: 'violence', weight: 0 }] } });
        expect(off.value).toBeLessThanOrEqual(scoreOn(record, on).value);
      }),
      PROPERTY_RUNS,
    ));

  it('that are all nothing give a score of nothing, a number all the same (E10)', () =>
    fc.assert(
      fc.property(anyRecord, anyDay, (record, on) => {
        const nothing = PILLAR_IDS.map((id) => ({ id, weight: 0 }));
        const { value, low, high, contributions } = scoreOn(record, on, { weights: { pillars: nothing } });
        expect([value, low, high]).toEqual([0, 0, 0]);
        for (const { points, load } of contributions) expect([points, Number.isFinite(load)]).toEqual([0, true]);
      }),
      PROPERTY_RUNS,
    ));

  it.each([
    ['an unknown pillar', pillars(['weather', 0.1]), /BAD_USER_INPUT weights\.pillars .*"weather"/],
    ['a name every object has', pillars(['constructor', 0.1]), /"constructor"/],
    ['a weight given twice', pillars(['foreign', 0.1], ['foreign', 0.1]), /twice/],
    ['a negative weight', pillars(['foreign', -0.1]), /number from 0 to 1/],
    ['no number', pillars(['foreign', Number.NaN]), /number from 0 to 1/],
    ['an infinite weight', pillars(['foreign', Infinity]), /number from 0 to 1/],
    ['pillars that sum to more than 1', pillars(['foreign', 0.21]), /pillars sum to 1\.01/],
    [
      'an indicator too heavy for its pillar',
      { indicators: [{ id: 'executive', weight: 0.5 }] },
      /weights\.indicators .*"institutions" sum to/,
    ],
    ['pillars that sum to a little too much', pillars(['foreign', 0.2 + 1e-6]), /weights\.pillars .*sum to 1\.000001/],
    ['an unknown indicator', { indicators: [{ id: 'weather', weight: 0.1 }] }, /weights\.indicators .*the indicators/],
  ])('are refused with %s', (_, weights, message) => expect(refusal(weights)).toMatch(message));

  it('may add up to 1 on paper only', () =>
    expect(refusal(pillars(['violence', 0.35], ['institutions', 0.4], ['foreign', 0.25]))).toBe(''));

  it('give in the browser, from published indicators alone, the score the server gives', () =>
    fc.assert(
      fc.property(anyRecord, anyDay, fc.tuple(fc.nat(33), fc.nat(33), fc.nat(33)), (record, on, [v, i, f]) => {
        const weights: Weights = {
          pillars: [
            { id: 'violence', weight: v / 100 },
            { id: 'institutions', weight: i / 100 },
            { id: 'foreign', weight: f / 100 },
          ],
        };
        const published = scoreOn(record, on).indicators;
        const halvings = Object.fromEntries(INDICATOR_IDS.map((id) => [id, halvingsOf(published[id])]));
        const live = composeScore(halvings as Record<IndicatorId, number>, weightTable(LATEST_METHOD, weights));
        expect(live.value).toBeCloseTo(scoreOn(record, on, { weights }).value, 9);
      }),
      PROPERTY_RUNS,
    ));
});
