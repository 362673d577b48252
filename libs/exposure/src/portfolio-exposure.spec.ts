import fc from 'fast-check';
import { INDICATOR_IDS, type IndicatorId, type PillarId } from '#libs/events';
import {
  breachesOf,
  exposureHistory,
  herfindahlIndex,
  parseHoldingsCsv,
  portfolioExposure,
  sharesOf,
  type Holding,
  type ScoredAsset,
  type ScoredCountry,
} from '#libs/exposure';

const PILLAR_OF = Object.fromEntries(
  INDICATOR_IDS.map((id, index): [IndicatorId, PillarId] => [
    id,
    index < 3 ? 'violence' : index < 7 ? 'institutions' : 'foreign',
  ]),
) as Record<IndicatorId, PillarId>;

const KGZ: ScoredCountry = {
  country: 'KGZ',
  value: 50,
  low: 40,
  high: 60,
  label: 'high',
  contributions: [
    { kind: 'event', id: 'seat-seized', indicator: 'executive', points: 30 },
    { kind: 'factor', id: 'mine', indicator: 'strategic-assets', points: 20 },
  ],
};

const scoresOf = (...countries: ScoredCountry[]) => ({
  countries: new Map(countries.map((score) => [score.country, score])),
  assets: new Map<string, ScoredAsset>(),
});

describe('a portfolio', () => {
  it('of 99 unknown and 1 in Kyrgyzstan is 1 % Kyrgyzstan and 99 % unknown, never renormalised', () => {
    const { holdings } = parseHoldingsCsv('symbol,value,country\nMYSTERY,99,\nKUMTOR,1,KGZ');
    const exposure = portfolioExposure(sharesOf(holdings), scoresOf(KGZ), PILLAR_OF);
    expect(exposure.unknownShare).toBeCloseTo(0.99, 12);
    expect(exposure.countries).toMatchObject([{ country: 'KGZ', share: 0.01, value: 50, label: 'high', points: 0.5 }]);
    expect(exposure.score).toBeCloseTo(0.5, 12);
    expect(exposure.contributions[0]).toMatchObject({ id: 'seat-seized', points: 0.3 });
  });

  it('counts a country without a score as unmonitored, not as safe and not as unknown', () => {
    const { holdings } = parseHoldingsCsv('symbol,value,country\nA,1,KGZ\nB,3,NOR');
    const exposure = portfolioExposure(sharesOf(holdings), scoresOf(KGZ), PILLAR_OF);
    expect(exposure).toMatchObject({ scoredShare: 0.25, unmonitoredShare: 0.75, unknownShare: 0 });
    expect(exposure.countries.find(({ country }) => country === 'NOR')).toMatchObject({
      value: null,
      label: null,
      points: 0,
    });
  });

  it('is explained to the last point by its contributions, whatever is in it', () => {
    const countries = ['KGZ', 'KAZ', 'UZB', 'TJK', 'TKM'];
    const score = fc.record({
      points: fc.array(fc.tuple(fc.constantFrom(...INDICATOR_IDS), fc.double({ min: 0, max: 9, noNaN: true })), {
        maxLength: 8,
      }),
    });
    const holding = fc.record({
      value: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      country: fc.constantFrom(...countries),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(holding, { minLength: 1, maxLength: 30 }),
        fc.array(score, { minLength: 5, maxLength: 5 }),
        (rows, scores) => {
          const holdings: Holding[] = rows.map(({ value, country, weight }, index) => ({
            symbol: String(index),
            name: null,
            value,
            currency: null,
            domicile: null,
            sector: null,
            countries: [{ country, weight, assets: [] }],
          }));
          const scored = new Map(
            scores.map(({ points }, index): [string, ScoredCountry] => {
              const contributions = points.map(([indicator, amount], row) => ({
                kind: 'event' as const,
                id: `e${row}`,
                indicator,
                points: amount,
              }));
              const value = contributions.reduce((sum, contribution) => sum + contribution.points, 0);
              return [
                countries[index]!,
                { country: countries[index]!, value, low: value, high: value, label: 'low', contributions },
              ];
            }),
          );
          const exposure = portfolioExposure(sharesOf(holdings), { countries: scored, assets: new Map() }, PILLAR_OF);
          const total = exposure.contributions.reduce((sum, { points }) => sum + points, 0);
          const byCountry = exposure.countries.reduce((sum, { points }) => sum + points, 0);
          expect(Math.abs(total - exposure.score)).toBeLessThan(1e-9);
          expect(Math.abs(byCountry - exposure.score)).toBeLessThan(1e-9);
          expect(Math.abs(exposure.scoredShare + exposure.unmonitoredShare + exposure.unknownShare - 1)).toBeLessThan(
            1e-9,
          );
        },
      ),
      { numRuns: 300, seed: 20201006 },
    );
  });

  it('breaks the limits its owner set, furthest over first', () => {
    const { holdings } = parseHoldingsCsv('symbol,value,country\nA,6,KGZ\nB,4,');
    const exposure = portfolioExposure(sharesOf(holdings), scoresOf(KGZ), PILLAR_OF);
    expect(herfindahlIndex(exposure)).toBeCloseTo(0.52, 12);
    expect(breachesOf(exposure, { perCountry: 0.5, labels: { high: 0.2, low: 0.1 }, unknown: 0.4 })).toMatchObject([
      { limit: 'label', of: 'high', allowed: 0.2 },
      { limit: 'country', of: 'KGZ', allowed: 0.5 },
    ]);
  });

  it('can be replayed over a past crisis, days without a score named', () => {
    const { holdings } = parseHoldingsCsv('symbol,value,country\nA,1,KGZ\nB,1,KAZ');
    const dates = ['2020-10-05', '2020-10-06'];
    const countries = new Map([
      ['KGZ', [20, 50]],
      ['KAZ', [Number.NaN, 10]],
    ]);
    expect(exposureHistory(sharesOf(holdings), dates, { countries, assets: new Map() })).toEqual({
      dates,
      score: [10, 30],
      scoredShare: [0.5, 1],
    });
  });

  it('of 100,000 holdings is read and placed whole', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `S${index},${index + 1},${index % 2 ? 'KGZ' : 'KAZ'}`);
    const { holdings, problems } = parseHoldingsCsv(`symbol,value,country\n${lines.join('\n')}`);
    expect(problems).toEqual([]);
    const shares = sharesOf(holdings);
    expect(shares.total).toBe(5_000_050_000);
    expect((shares.byCountry.get('KGZ') ?? 0) + (shares.byCountry.get('KAZ') ?? 0)).toBeCloseTo(1, 12);
  });
});
