import fc from 'fast-check';
import { shockedScore, transplantedScore } from '#libs/exposure';

const WEIGHTS = { violence: 0.4, institutions: 0.4, foreign: 0.2 };
const CALM = { violence: 0, institutions: 0, foreign: 0 };
/** The founding case by hand: the eve and the day, pillars as the method's page gives them. */
const EVE = { violence: 0, institutions: 12.14275745713559, foreign: 33.333333333333336 };
const DAY = { violence: 36.871651198300015, institutions: 67.92199376810701, foreign: 33.333333333333336 };

describe('a scenario', () => {
  it('without a shock is today', () => expect(shockedScore(DAY, {}, WEIGHTS)).toBeCloseTo(51.31956311758243, 9));

  it('that repeats a crisis where it happened arrives at its worst day', () =>
    expect(transplantedScore(EVE, { eve: EVE, peak: DAY }, WEIGHTS)).toBeCloseTo(51.31956311758243, 9));

  it('of October 2020 in a calm country adds what the crisis added, not what the country already carried', () => {
    const here = transplantedScore(CALM, { eve: EVE, peak: DAY }, WEIGHTS);
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
            shockedScore(pillars, { violence }, WEIGHTS),
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
    expect(() => shockedScore(DAY, { foreign: Number.NaN }, WEIGHTS)).toThrow(/finite number/));
});
