import fc from 'fast-check';
import {
  auroc,
  averagePrecision,
  brier,
  crpsOfDistribution,
  daysToAlarm,
  discreteDistribution,
  distributionOfDraws,
  logScore,
  rankCases,
  reliability,
} from '#libs/validation';

const SEED = 20_201_006;
const half = { scores: [0.1, 0.4, 0.35, 0.8], happened: [0, 0, 1, 1] };

describe('ranking skill', () => {
  it('gives the values printed in the scikit-learn handbook', () => {
    expect(auroc(rankCases(half))).toBe(0.75);
    expect(averagePrecision(rankCases(half))).toBeCloseTo(0.8333333, 7);
  });

  it('is a coin toss when every country gets the same score', () => {
    const same = rankCases({ scores: [1, 1, 1, 1], happened: [0, 1, 0, 0] });
    expect(auroc(same)).toBe(0.5);
    expect(averagePrecision(same)).toBe(0.25);
  });

  it('is undefined, not zero, when nothing happened', () => {
    const quiet = rankCases({ scores: [1, 2], happened: [0, 0] });
    expect([auroc(quiet), averagePrecision(quiet)]).toEqual([null, null]);
  });

  it('counts a country drawn twice like the country listed twice', () => {
    const once = rankCases({ ...half, clusters: [0, 1, 0, 1] });
    const twice = rankCases({ scores: [...half.scores, 0.1, 0.35], happened: [...half.happened, 0, 1] });
    expect(auroc(once, [2, 1])).toBeCloseTo(auroc(twice)!, 12);
    expect(averagePrecision(once, [2, 1])).toBeCloseTo(averagePrecision(twice)!, 12);
  });

  it('does not depend on the order in which the cases are listed', () => {
    const cases = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), happened: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    });
    const measure = (list: readonly { score: number; happened: boolean }[]) => {
      const ranked = rankCases({ scores: list.map((c) => c.score), happened: list.map((c) => Number(c.happened)) });
      return [auroc(ranked), averagePrecision(ranked)];
    };
    fc.assert(
      fc.property(cases, (list) => expect(measure([...list].reverse())).toEqual(measure(list))),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('a probability', () => {
  it('is scored as in the scikit-learn handbook', () => {
    expect(brier({ probabilities: [0.1, 0.9, 0.8, 0.3], happened: [0, 1, 1, 0] })).toBeCloseTo(0.0375, 12);
    expect(logScore({ probabilities: [0.9, 0.1, 0.2, 0.65], happened: [1, 0, 0, 1] })).toBeCloseTo(0.2161617, 6);
  });

  it('is punished without limit when the impossible happens', () =>
    expect(logScore({ probabilities: [0], happened: [1] })).toBe(Number.POSITIVE_INFINITY));

  it('is compared with how often it came true, class by class, and certainty belongs to the last class', () => {
    const table = reliability({ probabilities: [0.05, 0.07, 0.5, 1], happened: [0, 1, 1, 1] });
    expect(table.map(({ from, n, observed }) => [from, n, observed])).toEqual([
      [0.03, 2, 0.5],
      [0.4, 1, 1],
      [0.97, 1, 1],
    ]);
    expect(table[0]!.forecast).toBeCloseTo(0.06, 12);
  });
});

describe('the CRPS', () => {
  const crpsOfDraws = (draws: number[], outcome: number) => crpsOfDistribution(distributionOfDraws(draws), outcome);

  it('of two draws 0 and 10 with outcome 5 is the mean error 5 less half the mean difference 2.5', () =>
    expect(crpsOfDraws([10, 0], 5)).toBe(2.5));

  it('of a single value is its absolute error', () => expect(crpsOfDraws([7], 10)).toBe(3));

  it('is zero for a certain forecast that comes true', () => expect(crpsOfDraws([0, 0, 0], 0)).toBe(0));

  it('of weighted values equals that of the draws they stand for', () =>
    expect(crpsOfDistribution(discreteDistribution([40, 0], [1, 3]), 12)).toBeCloseTo(
      crpsOfDraws([0, 0, 40, 0], 12),
      12,
    ));

  it('is the mean error less half the mean difference over all n² pairs, for any draws', () => {
    const amount = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), amount, (draws, outcome) => {
        const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
        const pairs = draws.flatMap((a) => draws.map((b) => Math.abs(a - b)));
        const direct = mean(draws.map((draw) => Math.abs(draw - outcome))) - mean(pairs) / 2;
        expect(crpsOfDraws(draws, outcome)).toBeCloseTo(direct, 6);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('lead time', () => {
  const series = { days: ['2020-10-04', '2020-10-05', '2020-10-06', '2020-10-07'], values: [12, 27, 51, 50] };

  it('counts the days from the event to the alarm, negative when the alarm came first', () => {
    expect(daysToAlarm(series, '2020-10-06', { threshold: 50, windowDays: 7 })).toBe(0);
    expect(daysToAlarm(series, '2020-10-06', { threshold: 20, windowDays: 7 })).toBe(-1);
  });

  it('is missing when the alarm never comes or lies outside the window', () => {
    expect(daysToAlarm(series, '2020-10-06', { threshold: 70, windowDays: 7 })).toBeNull();
    expect(daysToAlarm(series, '2020-11-06', { threshold: 20, windowDays: 7 })).toBeNull();
  });
});
