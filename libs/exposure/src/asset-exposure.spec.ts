import fc from 'fast-check';
import { INDICATOR_IDS, type CountryRecord, type Event, type IndicatorId, type PillarId } from '#libs/events';
import { LATEST_METHOD, scoreChange, scoreOn, scoreSeries } from '#libs/scoring';
import {
  ASSET_WEIGHTS,
  assetRecord,
  exposureHistory,
  holdingExposure,
  portfolioChange,
  portfolioExposure,
  sharesOf,
  type Holding,
} from '#libs/exposure';

const MINE = 'kumtor';
const [DAY, LATER] = ['2020-10-07', '2020-12-01'];
const PILLAR_OF = Object.fromEntries(INDICATOR_IDS.map((id) => [id, LATEST_METHOD.indicators[id].pillar])) as Record<
  IndicatorId,
  PillarId
>;

const anEvent = (more: Partial<Event>): Event => ({
  id: 'e',
  revision: 1,
  occurredOn: DAY,
  until: null,
  class: 'violence.riot',
  dead: null,
  injured: null,
  factorIds: [],
  source: null,
  coding: 'curated',
  knownAt: `${DAY}T10:00:00Z`,
  retractedAt: null,
  reports: [
    {
      id: 'r',
      group: 'g',
      grade: 'A',
      attribution: 'fact',
      precision: 1,
      knownAt: `${DAY}T10:00:00Z`,
      retractedAt: null,
      denies: false,
    },
  ],
  ...more,
});

const RECORD: CountryRecord = {
  country: 'KGZ',
  factors: [],
  events: [
    anEvent({ id: 'riot' }),
    anEvent({ id: 'office', class: 'asset.intrusion', factorIds: [MINE] }),
    anEvent({ id: 'other-mine', class: 'asset.attacked-or-seized' }),
  ],
};

const aHolding = (more: Partial<Holding> = {}): Holding => ({
  symbol: 'CG',
  name: null,
  value: 1,
  currency: null,
  domicile: 'CAN',
  sector: 'mining',
  countries: [{ country: 'KGZ', weight: 0.6, assets: [MINE] }],
  ...more,
});

function exposureOf(holdings: readonly Holding[], { on = DAY, record = RECORD } = {}) {
  const shares = sharesOf(holdings);
  const assets = new Map(
    shares.stakes
      .filter((stake) => stake.assets.length > 0)
      .map((stake) => [stake.key, scoreOn(assetRecord(record, stake.assets), on, { weights: ASSET_WEIGHTS })]),
  );
  const scores = { countries: new Map([['KGZ', scoreOn(record, on)]]), assets };
  return { shares, scores, exposure: portfolioExposure(shares, scores, PILLAR_OF) };
}

describe('a holding that owns a mine', () => {
  it('feels an event on the mine directly, and one on another mine only as the country does', () => {
    const { exposure } = exposureOf([aHolding()]);
    const line = (id: string) => exposure.contributions.find((contribution) => contribution.id === id)!;
    expect(line('office').directPoints).toBeGreaterThan(line('other-mine').points);
    expect(line('other-mine').directPoints).toBe(0);
    const unlinked = exposureOf([aHolding({ countries: [{ country: 'KGZ', weight: 0.6, assets: [] }] })]).exposure;
    expect(exposure.score).toBeGreaterThan(unlinked.score);
    expect(exposure.low).toBeLessThan(exposure.score);
    expect(exposure.high).toBeGreaterThan(exposure.score);
    expect(exposure.high).toBeLessThan(60);
  });

  it('feels it less in a sector that can move than in mining', () => {
    const [mining, finance] = ['mining', 'finance'].map((sector) => exposureOf([aHolding({ sector })]).exposure.score);
    expect(finance).toBeLessThan(mining!);
  });

  it('no longer feels an event once a revision says that another mine was hit', () => {
    const moved = { id: 'office', class: 'asset.intrusion', revision: 2, knownAt: `${DAY}T20:00:00Z` } as const;
    const record = { ...RECORD, events: [...RECORD.events, anEvent({ ...moved, factorIds: ['jerooy'] })] };
    const { exposure } = exposureOf([aHolding()], { record });
    expect(exposure.contributions.every(({ directPoints }) => directPoints === 0)).toBe(true);
  });

  it('is explained to 1e-9: by events, by countries, by holdings, and the change between two days by its lines', () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    const holding = fc.record({
      value: fc.double({ min: 1, max: 1e6, noNaN: true }),
      sector: fc.constantFrom(null, 'mining', 'pipelines', 'finance'),
      countries: weight.map((share) => [{ country: 'KGZ', weight: share, assets: [MINE] }]),
    });
    const unlinked = aHolding({ symbol: 'FUND', countries: [{ country: 'KGZ', weight: 1, assets: [] }] });
    fc.assert(
      fc.property(fc.array(holding, { minLength: 1, maxLength: 5 }), (rows) => {
        const holdings = [unlinked, ...rows.map((row, index) => aHolding({ symbol: `H${index}`, ...row }))];
        const { shares, exposure } = exposureOf(holdings);
        const total = (points: readonly number[]) => points.reduce((sum, one) => sum + one, 0);
        expect(total(exposure.contributions.map(({ points }) => points))).toBeCloseTo(exposure.score, 9);
        expect(total(exposure.countries.map(({ points }) => points))).toBeCloseTo(exposure.score, 9);
        expect(total(Object.values(exposure.pillars))).toBeCloseTo(exposure.score, 9);
        const parts = holdings.map((one) => holdingExposure(one, shares, exposure).points);
        expect(total(parts)).toBeCloseTo(exposure.score, 9);
        const change = portfolioChange(shares, {
          countries: new Map([['KGZ', scoreChange(RECORD, DAY, LATER)]]),
          assets: new Map(
            shares.stakes
              .filter(({ assets }) => assets.length > 0)
              .map(({ key, assets }) => [
                key,
                scoreChange(assetRecord(RECORD, assets), DAY, LATER, { weights: ASSET_WEIGHTS }),
              ]),
          ),
        });
        expect(change.fromScore).toBeCloseTo(exposure.score, 9);
        expect(change.toScore).toBeCloseTo(exposureOf(holdings, { on: LATER }).exposure.score, 9);
        expect(total(change.contributions.map(({ points }) => points))).toBeCloseTo(change.delta, 9);
      }),
      { numRuns: 60, seed: 20201007 },
    );
  });

  it('has a history that equals the exposure of each day', () => {
    const { shares } = exposureOf([aHolding()]);
    const series = scoreSeries(RECORD, DAY, LATER);
    const hits = scoreSeries(assetRecord(RECORD, [MINE]), DAY, LATER, { weights: ASSET_WEIGHTS });
    const history = exposureHistory(shares, series.dates, {
      countries: new Map([['KGZ', series.score]]),
      assets: new Map([[shares.stakes[0]!.key, hits.score]]),
    });
    for (const day of [0, 20, 55])
      expect(history.score[day]).toBeCloseTo(exposureOf([aHolding()], { on: series.dates[day]! }).exposure.score, 9);
  });
});
