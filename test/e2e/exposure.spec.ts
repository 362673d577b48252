import { HOLDINGS, KUMTOR, newKey, openPortfolioDesk, type PortfolioDesk } from '../support/portfolio-desk.js';

let desk: PortfolioDesk;
beforeAll(async () => (desk = await openPortfolioDesk()));
afterAll(() => desk.close());

const DAY = 'on: "2020-10-07", asOf: "2020-10-08T00:00:00Z"';

interface Exposure {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly unknownShare: number;
  readonly hash: string;
  readonly pillars: readonly { readonly points: number }[];
  readonly countries: readonly {
    readonly code: string;
    readonly share: number;
    readonly points: number;
    readonly value: number;
    readonly score: { readonly value: number; readonly hash: string };
  }[];
  readonly contributions: {
    readonly nodes: readonly { readonly title: string; readonly points: number; readonly directPoints: number }[];
  };
  readonly changeSince: {
    readonly delta: number;
    readonly fromScore: number;
    readonly contributions: { readonly nodes: readonly { readonly points: number }[] };
  };
  readonly breaches: readonly object[];
}

const EXPOSURE = `exposure(${DAY}) { score low high unknownShare hash pillars { points }
  countries { code share points value score { value hash } }
  contributions(first: 500) { nodes { title points directPoints } }
  changeSince(date: "2020-10-03") { delta fromScore contributions(first: 500) { nodes { points } } }
  breaches { limit of actual allowed } }`;

const exposureOf = async (id: string): Promise<Exposure> =>
  (
    await desk.asked<{ portfolio: { exposure: Exposure } }>(`query ($id: ID!) { portfolio(id: $id) { ${EXPOSURE} } }`, {
      id,
    })
  ).portfolio.exposure;

const sum = (lines: readonly { readonly points: number }[]): number =>
  lines.reduce((total, { points }) => total + points, 0);

describe('exposure × risk', () => {
  it('is explained down to single events, and so is its change; the unknown part stays unknown', async () => {
    const { id } = await desk.aPortfolio();
    const exposure = await exposureOf(id);
    expect(exposure.unknownShare).toBeCloseTo(0.4, 12);
    expect(sum(exposure.contributions.nodes)).toBeCloseTo(exposure.score, 9);
    expect(sum(exposure.pillars)).toBeCloseTo(exposure.score, 9);
    expect(sum(exposure.countries)).toBeCloseTo(exposure.score, 9);
    expect(sum(exposure.changeSince.contributions.nodes)).toBeCloseTo(exposure.changeSince.delta, 9);
    expect(exposure.changeSince.fromScore + exposure.changeSince.delta).toBeCloseTo(exposure.score, 9);
    expect(exposure.changeSince.delta).toBeGreaterThan(10);
    expect([exposure.low < exposure.score, exposure.score < exposure.high]).toEqual([true, true]);
  });

  it('is the same score with the same hash as everywhere else', async () => {
    const { id } = await desk.aPortfolio();
    const { countries } = await exposureOf(id);
    const { country } = await desk.asked<{ country: { score: { value: number; hash: string } } }>(
      `{ country(code: "KGZ") { score(${DAY}) { value hash } } }`,
    );
    expect(countries[0]).toMatchObject({ code: 'KGZ', value: country.score.value, score: country.score });
  });

  it('lets the break-in at the mine’s office weigh on the holding that owns the mine', async () => {
    const { id } = await desk.aPortfolio();
    const { contributions } = await exposureOf(id);
    const office = contributions.nodes.find(({ title }) => /office/.test(title))!;
    expect(office.directPoints).toBeGreaterThan(office.points / 2);
    const plain = await exposureOf((await desk.aPortfolio(HOLDINGS.replace(KUMTOR, ''))).id);
    expect(plain.score).toBeLessThan((await exposureOf(id)).score);
  });

  it('says which limits of the owner it breaks', async () => {
    const { id } = await desk.aPortfolio();
    await desk.asked(
      `mutation ($id: ID!, $k: String!) { setPortfolioLimits(id: $id, idempotencyKey: $k, limits: {
        perCountry: 0.3, unknown: 0.5, labels: [{ label: HIGH, share: 0.1 }] }) { version limits { perCountry } } }`,
      { id, k: newKey() },
    );
    const { breaches } = await exposureOf(id);
    expect(breaches).toMatchObject([
      { limit: 'LABEL', of: 'high' },
      { limit: 'COUNTRY', of: 'KGZ' },
    ]);
  });

  it('replays the same holdings over October 2020 as published: calm before, high after', async () => {
    const { id } = await desk.aPortfolio();
    const { portfolio } = await desk.asked<{
      portfolio: { history: { dates: string[]; score: number[]; published: boolean }; exposure: { score: number } };
    }>(
      `query ($id: ID!) { portfolio(id: $id) { history(from: "2020-10-01", to: "2020-10-31") { dates score published }
        exposure(${DAY}) { score } } }`,
      { id },
    );
    const { dates, score, published } = portfolio.history;
    expect(published).toBe(true);
    expect(dates).toHaveLength(31);
    expect(score[dates.indexOf('2020-10-07')]).toBeCloseTo(portfolio.exposure.score, 9);
    expect(score[0]! * 1.5).toBeLessThan(score[6]!);
  });

  it('asks what if: October 2020 next door, and the owner’s own loss in the owner’s own money', async () => {
    const { id } = await desk.aPortfolio();
    const { portfolio } = await desk.asked<{
      portfolio: { scenario: { before: number; after: number; countries: object[]; losses: object[] } };
    }>(
      `query ($id: ID!) { portfolio(id: $id) { scenario(${DAY}, input: {
        crises: [{ country: "KAZ", from: "KGZ", eve: "2020-10-03", peak: "2020-10-06" }],
        losses: [{ country: "KGZ", percent: 12 }] }) {
        before after countries { country before after } lossShare losses { currency total } } } }`,
      { id },
    );
    const { before, after, losses } = portfolio.scenario;
    expect(after).toBeGreaterThan(before + 5);
    expect(losses).toEqual([{ currency: 'EUR', total: (30 + 10) * 0.12 }]);
  });

  it('goes to the committee as a table with the figures of the page', async () => {
    const { id } = await desk.aPortfolio();
    const url = `${desk.api.url}/data/portfolio.csv?id=${id}&on=2020-10-07&asOf=2020-10-08T00:00:00Z&table=`;
    const [countries, lines] = await Promise.all(
      ['countries', 'contributions'].map(async (table) => (await fetch(`${url}${table}`)).text()),
    );
    const { score, countries: shown } = await exposureOf(id);
    expect(countries).toContain(`# score,${score},`);
    expect(countries).toContain(`KGZ,Kyrgyzstan,${shown[0]!.share},${shown[0]!.value},`);
    expect(countries).toContain('\r\n,unknown,0.4');
    expect(lines).toContain('KGZ,event,');
    expect((await fetch(url.replace(id, 'nowhere'))).status).toBe(404);
  });
});
