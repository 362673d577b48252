import fc from 'fast-check';
import { scenarioScore } from '#libs/exposure';

const WEIGHTS = { violence: 0.4, institutions: 0.4, foreign: 0.2 };
const CALM = { violence: 0, institutions: 0, foreign: 0 };
/** The founding case by hand: the eve and the day, pillars as the method's page gives them. */
const EVE = { violence: 0, institutions: 12.14275745713559, foreign: 33.333333333333336 };
const DAY = { violence: 36.871651198300015, institutions: 67.92199376810701, foreign: 33.333333333333336 };
const UNTOUCHED = { shock: {}, crisis: null };
const AGAIN = { shock: {}, crisis: { eve: EVE, peak: DAY } };

describe('a scenario', () => {
  it('without a shock is today', () =>
    expect(scenarioScore(DAY, UNTOUCHED, WEIGHTS)).toBeCloseTo(51.31956311758243, 9));

  it('that repeats a crisis where it happened arrives at its worst day', () =>
    expect(scenarioScore(EVE, AGAIN, WEIGHTS)).toBeCloseTo(51.31956311758243, 9));

  it('of October 2020 in a calm country adds what the crisis added, not what the country already carried', () => {
    const here = scenarioScore(CALM, AGAIN, WEIGHTS);
    expect(here).toBeGreaterThan(40);
    expect(here).toBeLessThan(51.3);
  });

  it('keeps a score between 0 and 100, and more shock is never less risk', () => {
    const pillar = fc.double({ min: 0, max: 99, noNaN: true });
    const points = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ violence: pillar, institutions: pillar, foreign: pillar }),
        points,
        points,
        (pillars, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((violence) =>
            scenarioScore(pillars, { shock: { violence }, crisis: null }, WEIGHTS),
          );
          expect(less).toBeGreaterThanOrEqual(0);
          expect(more).toBeLessThan(100);
          expect(more).toBeGreaterThanOrEqual(less!);
        },
      ),
      { numRuns: 300, seed: 20201006 },
    );
  });

  it('refuses a shock that is no number', () =>
    expect(() => scenarioScore(DAY, { shock: { foreign: Number.NaN }, crisis: null }, WEIGHTS)).toThrow(
      /finite number/,
    ));
});
