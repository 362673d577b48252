import { INDICATOR_IDS, type CountryRecord } from '#libs/events';
import { LATEST_METHOD, parseEventsFile, scoreOn } from '#libs/scoring';
import { ranksOf, seededRandom, sensitivity, sobolShares, spearman, topKept, VariedMethod } from '#libs/validation';
import { countryLoads } from './score-model.js';

const ON = '2020-10-20';

/** A country with one event of each kind named, on 6 October 2020. */
const record = (country: string, ...classes: readonly string[]): CountryRecord =>
  parseEventsFile({
    country,
    method: '1.0.0',
    factors: [{ id: 'base', name: 'A base', indicator: 'foreign-military', load: 4, validFrom: '2003-01-01' }],
    events: classes.map((eventClass, index) => ({
      id: `e${index}`,
      occurredOn: '2020-10-06',
      class: eventClass,
      knownAt: '2020-10-06T12:00:00Z',
      reports: [{ id: 'r', group: 'g', grade: 'B', attribution: 'official', knownAt: '2020-10-06T12:00:00Z' }],
    })),
  });

const RECORDS = [
  record('AAA', 'executive.coup-attempt', 'violence.riot', 'executive.seat-seized'),
  record('BBB', 'violence.riot'),
  record('CCC', 'foreign.troops-enter', 'election.annulled'),
  record('DDD'),
];
const run = (seed: number) =>
  sensitivity(RECORDS, { on: ON, method: LATEST_METHOD, samples: 200, random: seededRandom(seed) });

describe('a varied method', () => {
  const varied = new VariedMethod(LATEST_METHOD);
  const loads = RECORDS.map((country) => countryLoads(country, ON, LATEST_METHOD));

  it('is the released one when nothing is varied', () =>
    RECORDS.forEach((country, index) =>
      expect(varied.score(loads[index]!)).toBeCloseTo(scoreOn(country, ON).value, 9),
    ));

  it('fades loads exactly as a method with the other half-lives would', () => {
    const slower = structuredClone(LATEST_METHOD) as unknown as {
      indicators: Record<string, { halfLifeDays: number }>;
    };
    for (const id of INDICATOR_IDS) slower.indicators[id]!.halfLifeDays *= 2;
    const multipliers = new Float64Array(33).fill(1).fill(2, 13, 23);
    const method = { ...LATEST_METHOD, ...slower } as typeof LATEST_METHOD;
    RECORDS.forEach((country, index) =>
      expect(varied.score(loads[index]!, varied.varied(multipliers))).toBeCloseTo(
        scoreOn(country, ON, { method }).value,
        9,
      ),
    );
  });

  it('keeps weights that are all doubled as they were, because weights are shares', () => {
    const doubled = varied.varied(new Float64Array(33).fill(1).fill(2, 0, 13));
    expect(varied.score(loads[0]!, doubled)).toBeCloseTo(varied.score(loads[0]!), 9);
  });

  it('lets no calm pillar buy off a collapsed one, unlike a plain average', () =>
    expect(varied.arithmeticScore(loads[0]!)).toBeLessThan(varied.score(loads[0]!)));
});

describe('ranks', () => {
  it('are shared by equal scores', () => expect([...ranksOf([5, 9, 5, 1])]).toEqual([2.5, 1, 2.5, 4]));
  it('correlate to 1 with themselves and to −1 with their reverse', () => {
    expect(spearman([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1);
  });
  it('count who is still among the riskiest', () => expect(topKept([9, 8, 7, 1], [9, 1, 8, 7], 2)).toBe(0.5));
});

describe('Sobol shares', () => {
  it('of x + 2y with independent x and y are 1/5 and 4/5, alone and in total', () => {
    const random = seededRandom(5);
    const { first, total } = sobolShares(
      {
        inputs: 2,
        draw: () => Float64Array.of(random(), random()),
        evaluate: ([x = 0, y = 0]) => Float64Array.of(x + 2 * y),
        centre: Float64Array.of(1.5),
      },
      20_000,
    );
    expect([...first, ...total].map((share) => Math.round(share * 50) / 50)).toEqual([0.2, 0.8, 0.2, 0.8]);
  });

  it('of a pure interaction lie in the total alone', () => {
    const random = seededRandom(6);
    const { first, total } = sobolShares(
      {
        inputs: 2,
        draw: () => Float64Array.of(random() - 0.5, random() - 0.5),
        evaluate: ([x = 0, y = 0]) => Float64Array.of(x * y),
        centre: Float64Array.of(0),
      },
      20_000,
    );
    first.forEach((share) => expect(share).toBeCloseTo(0, 1));
    total.forEach((share) => expect(share).toBeCloseTo(1, 1));
  });
});

describe('the sensitivity of a ranking', () => {
  const report = run(1);

  it('is the same for the same seed', () => expect(run(1)).toEqual(report));

  it('places every country, its score and rank within what the variations give', () => {
    expect(report.countries.map(({ country }) => country)).toEqual(['AAA', 'CCC', 'BBB', 'DDD']);
    for (const { score, p5, p95, rank, rankP5, rankP95 } of report.countries) {
      expect(p5).toBeLessThan(score);
      expect(p95).toBeGreaterThan(score);
      expect(rankP5).toBeLessThanOrEqual(rank);
      expect(rankP95).toBeGreaterThanOrEqual(rank);
    }
  });

  it('names the figures that matter and gives nothing to those that touch no event', () => {
    const share = (name: string) => report.parameters.find(({ parameter }) => parameter === name)!.total;
    expect(share('weight of pillar institutions')).toBeGreaterThan(0.05);
    expect(share('E50 of repression')).toBe(0);
    expect(share('half-life of foreign-military')).toBeGreaterThan(0);
  });

  it('shows the other ways to combine beside the released one', () => {
    expect(report.variants.map(({ id }) => id)).toEqual([
      'equal-weights',
      'arithmetic-mean',
      'without-violence',
      'without-institutions',
      'without-foreign',
      'method-1.1.0-challenger',
    ]);
    expect(report.variants.find(({ id }) => id === 'without-institutions')!.meanChange).toBeLessThan(0);
  });
});
