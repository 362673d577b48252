import { LATEST_METHOD } from '#libs/scoring';
import { reweigh, type CountryLoads } from '../../apps/web/src/state/reweigh.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';

const WEIGHTS = {
  pillars: [
    { id: 'violence', weight: 0.15 },
    { id: 'institutions', weight: 0.55 },
  ],
  indicators: [
    { id: 'executive', weight: 0.3 },
    { id: 'elections', weight: 0.05 },
    { id: 'alignment', weight: 0 },
  ],
} as const;

interface Answer {
  readonly countries: {
    readonly nodes: readonly {
      readonly code: string;
      readonly name: string;
      readonly score: { readonly value: number; readonly indicators: CountryLoads['loads'] } | null;
      readonly own: { readonly value: number } | null;
    }[];
  };
}

let site: DemoSite;
beforeAll(async () => {
  site = await openDemoSite();
});
afterAll(() => site.close());

describe('weights of the reader’s own', () => {
  it.each(['2020-10-06', '2022-03-01', '2026-06-01'])(
    'give every country on %s the same score in the browser as from the API',
    async (on) => {
      const { countries } = await site.ask<Answer>(
        `query Own($on: Date!, $weights: WeightsInput) { countries(first: 250) { nodes { code name
          score(on: $on) { value indicators { id load } } own: score(on: $on, weights: $weights) { value } } } }`,
        { on, weights: WEIGHTS },
      );
      const scored = countries.nodes.flatMap(({ code, name, score }) =>
        score ? [{ code, name, value: score.value, loads: score.indicators }] : [],
      );
      const served = new Map(countries.nodes.map(({ code, own }) => [code, own?.value ?? Number.NaN]));
      expect(scored.length).toBeGreaterThan(60);
      const rows = reweigh(scored, LATEST_METHOD, WEIGHTS);
      const furthest = Math.max(
        ...rows.map(({ country, value }) => Math.abs(value - (served.get(country.code) ?? NaN))),
      );
      expect(furthest).toBeLessThan(1e-9);
    },
  );
});
