import fc from 'fast-check';
import {
  crpsOfDistribution,
  discreteDistribution,
  fitLogistic,
  incidenceFeatures,
  lastTwelveMonthsDistribution,
  OWN_HISTORY,
  ownHistoryForecast,
  probabilityAtLeast,
  probabilityOf,
  quantile,
  recencyMean,
  recencySum,
  type DiscreteDistribution,
} from '#libs/validation';

const SEED = 20_201_006;
const months = (...newestFirst: number[]) => Float64Array.from(newestFirst);
const history = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 })
  .map((list) => Float64Array.from(list));

describe('a predictive distribution', () => {
  const dice = discreteDistribution([6, 1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1]);

  it('answers how likely a month at or above a threshold is', () => {
    expect(probabilityAtLeast(dice, 5)).toBeCloseTo(1 / 3, 12);
    expect(probabilityAtLeast(dice, 7)).toBe(0);
  });

  it('gives its median and its worst tenth', () => {
    expect(quantile(dice, 0.5)).toBe(3);
    expect(quantile(dice, 0.9)).toBe(6);
  });

  it('needs some probability somewhere', () => expect(() => discreteDistribution([1], [0])).toThrow(RangeError));
});

describe('recency', () => {
  it('halves the weight of a month after one half-life', () =>
    expect(recencySum(months(0, 0, 8), 2)).toBeCloseTo(4, 12));

  it('has the level itself as its mean when every month is alike', () =>
    expect(recencyMean(new Float64Array(600).fill(7), 6)).toBeCloseTo(7, 9));
});

const withoutPlainYear = { ...OWN_HISTORY, plainYear: 0 };

describe('the forecast from a country’s own history', () => {
  it('is certain of peace in a country that never saw anything else', () =>
    expect(probabilityAtLeast(ownHistoryForecast(months(0, 0, 0, 0)), 1)).toBe(0));

  it('is a full probability over months no worse than the worst it has seen', () =>
    fc.assert(
      fc.property(history, (deaths) => {
        const { values, weights } = ownHistoryForecast(deaths);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(values.at(-1)!).toBeLessThanOrEqual(Math.max(...deaths));
        expect(values[0]).toBe(0);
      }),
      { seed: SEED, numRuns: 300 },
    ));

  it('believes a sudden peak only by half', () => {
    const calm = new Array<number>(23).fill(10);
    const peaked = ownHistoryForecast(months(50_000, ...calm));
    const believed = probabilityAtLeast(peaked, 101);
    // The newest of 24 months with a half-life of 4 weighs 0.162; half of it, less the quiet share. The plain year believes it in full.
    expect(believed).toBeCloseTo(0.7 * 0.162 * 0.5 * 0.95 + 0.3 / 12, 2);
  });

  it('forgets the peace before a major war that has lasted half a year', () => {
    const peace = new Array<number>(60).fill(0);
    const war = new Array<number>(OWN_HISTORY.majorWar.months).fill(5000);
    const forecast = (deaths: Float64Array) => ownHistoryForecast(deaths, withoutPlainYear);
    expect(probabilityAtLeast(forecast(months(...war, ...peace)), 1)).toBeCloseTo(1 - OWN_HISTORY.quiet, 12);
    expect(probabilityAtLeast(forecast(months(...war.slice(1), ...peace)), 1)).toBeLessThan(0.7);
  });

  it('never loses more to the last twelve months than the share it leaves to itself', () =>
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 50_000 }), (deaths, outcome) => {
        const plain = crpsOfDistribution(lastTwelveMonthsDistribution(deaths), outcome);
        const bold = crpsOfDistribution(ownHistoryForecast(deaths, withoutPlainYear), outcome);
        const ours = crpsOfDistribution(ownHistoryForecast(deaths), outcome);
        const share = 1 - OWN_HISTORY.plainYear;
        expect(ours - plain).toBeLessThanOrEqual(share * (bold - plain) + 1e-6);
      }),
      { seed: SEED, numRuns: 300 },
    ));

  it('does not change when the record begins earlier than it remembers', () => {
    const remembered = new Array<number>(OWN_HISTORY.memoryMonths).fill(30);
    expect(ownHistoryForecast(months(...remembered, 9000, 9000))).toEqual(ownHistoryForecast(months(...remembered)));
  });
});

describe('the forecast in the years that ruin a forecast', () => {
  /** Mean CRPS over the outcomes as a share of that of the last twelve months. */
  const ratio = (deaths: Float64Array, outcomes: readonly number[]) => {
    const total = (forecast: DiscreteDistribution) =>
      outcomes.reduce((sum, outcome) => sum + crpsOfDistribution(forecast, outcome), 0);
    return total(ownHistoryForecast(deaths)) / total(lastTwelveMonthsDistribution(deaths));
  };
  const peace = new Array<number>(60).fill(10);

  it('beats the last twelve months after a war ended', () => {
    const ended = months(60, 150, 3500, 4500, 4000, 3500, 3000, 2500, 2500, 2200, 2200, 2300, ...peace);
    expect(ratio(ended, [100, 80, 120])).toBeLessThan(0.75);
  });

  it('beats them when the last months were the worst of a war that ends', () => {
    const extreme = months(45_000, 33_000, 10_000, 500, 300, 300, 400, 800, 1500, 4000, 5000, 4000, ...peace);
    expect(ratio(extreme, [100, 200, 300])).toBeLessThan(1);
  });

  it('loses next to nothing in the first year of a long war', () => {
    const running = months(4000, 5000, 5000, 6000, 6000, 7000, 6000, 5000, 3000, ...peace);
    expect(ratio(running, [5000, 6000, 7000])).toBeLessThan(1.03);
  });

  it('loses nothing when a war breaks out of the blue: nobody saw it', () =>
    expect(ratio(months(...peace), [5000, 7000])).toBeCloseTo(1, 2));
});

describe('the probability of a violent month', () => {
  it('rises with every feature of a country at war', () => {
    const quiet = incidenceFeatures(months(0, 0, 0, 0, 0, 0));
    const war = incidenceFeatures(months(300, 250, 400, 100, 80, 30));
    war.forEach((value, index) => expect(value).toBeGreaterThan(quiet[index]!));
  });

  it('is fitted so that the mean forecast equals the share that happened', () => {
    const features = Array.from({ length: 200 }, (_, index) => [index / 100, (index % 7) / 7]);
    const happened = features.map(([x = 0], index) => Number(x + (index % 5) / 4 > 1.4));
    const model = fitLogistic({ features, happened });
    const mean = features.reduce((sum, row) => sum + probabilityOf(model, row), 0) / features.length;
    expect(mean).toBeCloseTo(happened.reduce((a, b) => a + b, 0) / happened.length, 6);
  });

  it('is fitted to the log odds of a table that can be worked by hand', () => {
    // Without the feature 1 of 4 happened (odds 1/3), with it 3 of 4 (odds 3): intercept −ln 3, slope 2 ln 3.
    const model = fitLogistic({
      features: [[0], [0], [0], [0], [1], [1], [1], [1]],
      happened: [1, 0, 0, 0, 1, 1, 1, 0],
    });
    expect(model.intercept).toBeCloseTo(-Math.log(3), 4);
    expect(model.slopes[0]).toBeCloseTo(2 * Math.log(3), 4);
  });
});
