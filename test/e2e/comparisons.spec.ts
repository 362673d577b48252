import { openDemoSite, type DemoSite } from '../support/demo-site.js';

let site: DemoSite;
beforeAll(async () => (site = await openDemoSite()));
afterAll(() => site.close());

interface Columns {
  readonly dates: readonly string[];
  readonly score: readonly (number | null)[];
}
interface RegionColumns {
  readonly dates: readonly string[];
  readonly mean: readonly (number | null)[];
  readonly countries: readonly number[];
}

describe('the line of a region', () => {
  it.each([[''], [', asOf: { published: true }'], [', asOf: { at: "2020-10-06T12:00:00Z" }']])(
    'is the mean of the scores of its watched countries on each day%s',
    async (asOf) => {
      const range = `from: "2020-10-01", to: "2020-10-10"${asOf}`;
      const { country, countries } = await site.ask<{
        country: { regionSeries: RegionColumns };
        countries: { nodes: readonly { readonly series: Columns }[] };
      }>(
        `{ country(code: "KGZ") { regionSeries(${range}) { dates mean countries } }
           countries(region: CENTRAL_ASIA) { nodes { series(${range}, parts: NONE) { dates score } } } }`,
      );
      const { mean, dates, countries: counts } = country.regionSeries;
      expect(dates).toHaveLength(10);
      for (const [row, value] of mean.entries()) {
        const scores = countries.nodes.map(({ series }) => series.score[row]).filter((score) => score != null);
        expect(counts[row]).toBe(scores.length);
        expect(value).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 9);
      }
    },
  );

  it('can be asked for by the region, at the step wanted', async () => {
    const { regionSeries } = await site.ask<{ regionSeries: RegionColumns }>(
      '{ regionSeries(region: EUROPE, from: "2014-01-01", to: "2014-03-31", interval: MONTH) { dates mean countries } }',
    );
    expect(regionSeries.dates).toEqual(['2014-01-31', '2014-02-28', '2014-03-31']);
    expect(Math.min(...regionSeries.countries)).toBeGreaterThan(10);
  });
});

interface Compared {
  readonly country: {
    readonly score: {
      readonly peers: readonly { readonly distance: number; readonly country: Named }[];
      readonly precedents: readonly Precedent[];
    };
  };
}
interface Named {
  readonly code: string;
  readonly region: string;
  readonly score?: { readonly on: string };
}
interface Precedent {
  readonly on: string;
  readonly distance: number;
  readonly fromValue: number;
  readonly toValue: number;
  readonly after30: number | null;
  readonly after365: number | null;
  readonly country: Named;
}

const compared = async (on: string): Promise<Compared['country']['score']> => {
  const question = `{ country(code: "KGZ") { score(on: "${on}") {
    peers { distance country { code region score { on } } }
    precedents(first: 8) { on distance fromValue toValue after30 after365 country { code region } } } } }`;
  return (await site.ask<Compared>(question)).country.score;
};

describe('what a score is held against', () => {
  it('peers are other countries of the region, nearest first, scored for the same day', async () => {
    const { peers } = await compared('2020-10-06');
    expect(peers.map(({ country }) => country.region)).toEqual(peers.map(() => 'CENTRAL_ASIA'));
    expect(peers.map(({ country }) => country.code)).not.toContain('KGZ');
    expect(peers.map(({ country }) => country.score?.on)).toEqual(peers.map(() => '2020-10-06'));
    const distances = peers.map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('precedents are jumps of the past, never of what had not happened yet', async () => {
    const { precedents } = await compared('2020-10-06');
    expect(precedents).toHaveLength(8);
    for (const { on, fromValue, toValue } of precedents) {
      expect(on < '2020-10-06').toBe(true);
      expect(toValue - fromValue).toBeGreaterThanOrEqual(5);
    }
  });

  it('say what came after, as far as that was past on the day asked about', async () => {
    const { precedents } = await compared('2020-10-06');
    const [known] = precedents.filter(({ on }) => on < '2019-10-01');
    expect(known?.after30).not.toBeNull();
    expect(known?.after365).not.toBeNull();
    for (const { on, after365 } of precedents) expect(after365 === null).toBe(on > '2019-10-07');
    const { series } = (
      await site.ask<{ country: { series: Columns } }>(
        `{ country(code: "${known!.country.code}") { series(from: "${known!.on}", to: "${known!.on}") { dates score } } }`,
      )
    ).country;
    expect(series.score[0]).toBeCloseTo(known!.toValue, 9);
  });

  it('the April of 2010 is a precedent of Kyrgyzstan itself; the crisis it is in is not', async () => {
    const question =
      '{ country(code: "KGZ") { score(on: "2020-10-20") { precedents(first: 200) { on country { code } } } } }';
    const { precedents } = (await site.ask<Compared>(question)).country.score;
    const own = precedents.filter(({ country }) => country.code === 'KGZ').map(({ on }) => on.slice(0, 7));
    expect(own).toContain('2010-04');
    expect(own).not.toContain('2020-10');
  });
});

describe('the points of an event', () => {
  it('fade from the day it happened', async () => {
    const { events } = await site.ask<{ events: { nodes: { now: number; later: number }[] } }>(
      '{ events(filter: { countries: ["KGZ"], classes: ["executive.seat-seized"] }) { nodes { now: points later: points(on: "2021-10-06") } } }',
    );
    for (const { now, later } of events.nodes) expect(later).toBeLessThan(now);
  });

  it.each([
    ['the method on trial', 'method: "1.1.0-challenger"'],
    ['weights of one’s own', 'weights: { pillars: [{ id: "foreign", weight: 0.1 }] }'],
  ])('are lines of the ledger, also under %s', async (_, rules) => {
    const { country } = await site.ask<Weighed>(
      `{ country(code: "KGZ") {
        score(on: "2020-10-06", ${rules}) { contributions(first: 200) { nodes { points event { id } } } }
        largestEvents(from: "2020-10-06", to: "2020-10-06", ${rules}) { id points(${rules}) byDefault: points } } }`,
    );
    const lines = country.score.contributions.nodes;
    expect(country.largestEvents.length).toBeGreaterThan(3);
    for (const { id, points, byDefault } of country.largestEvents) {
      const inLedger = lines.filter(({ event }) => event?.id === id).reduce((sum, line) => sum + line.points, 0);
      expect(points).toBeCloseTo(inLedger, 9);
      expect(points).not.toBeCloseTo(byDefault, 3);
    }
    const order = country.largestEvents.map(({ points }) => points);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });

  it('are refused under a method there is none of', async () => {
    const question = site.ask('{ country(code: "KGZ") { events { nodes { points(method: "9.9.9") } } } }');
    await expect(question).rejects.toThrow(/BAD_USER_INPUT.*There is no method|There is no method.*BAD_USER_INPUT/);
  });
});

interface Weighed {
  readonly country: {
    readonly score: {
      readonly contributions: { readonly nodes: readonly { points: number; event: { id: string } | null }[] };
    };
    readonly largestEvents: readonly { id: string; points: number; byDefault: number }[];
  };
}
