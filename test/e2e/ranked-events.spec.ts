import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { openStorage, type Storage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { loadDemo } from '../../apps/api/src/imports/load-demo.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { codeOf } from '../support/accounts.js';

let api: TestApi;
let storage: Storage;
beforeAll(async () => {
  api = await startTestApi();
  storage = await openStorage({ databaseUrl: api.databaseUrl });
  await loadDemo(storage);
});
afterAll(async () => {
  await storage.close();
  await api.close();
});

interface Listed {
  readonly id: string;
  readonly points: number;
  readonly confidence: number;
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly Listed[];
}

async function page(words: string): Promise<Page> {
  const { data, errors } = await api.ask(
    `{ events(${words}) { totalCount pageInfo { hasNextPage endCursor } nodes { id confidence points(on: "2020-10-06") } } }`,
  );
  expect(errors).toEqual([]);
  return data?.['events'] as Page;
}

async function allOf(words: string): Promise<Listed[]> {
  const events: Listed[] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await page(`${words}, first: 100${after}`);
    events.push(...nodes);
    if (!pageInfo.hasNextPage) return events;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

const idsOf = (events: readonly Listed[]): string[] => events.map(({ id }) => id);
const BY_POINTS = 'orderBy: { field: POINTS, on: "2020-10-06" }';
const KGZ_2020 = 'filter: { countries: ["KGZ"], from: "2020-01-01", to: "2020-10-06" }';

describe('events by what they weigh on a day', () => {
  it('come in the order of the ledger of that day, with its points', async () => {
    const { nodes } = await page(`filter: { countries: ["KGZ"] }, ${BY_POINTS}, first: 8`);
    const { data } = await api.ask(
      '{ country(code: "KGZ") { score(on: "2020-10-06") { contributions(first: 100) { nodes { points event { id } } } } } }',
    );
    type Line = { points: number; event: { id: string } | null };
    const { score } = data?.['country'] as { score: { contributions: { nodes: Line[] } } };
    const sums = new Map<string, number>();
    for (const { points, event } of score.contributions.nodes)
      if (event) sums.set(event.id, (sums.get(event.id) ?? 0) + points);
    const expected = [...sums].sort((a, b) => b[1] - a[1]).slice(0, 8);
    expect(idsOf(nodes)).toEqual(expected.map(([id]) => id));
    for (const [row, [, points]] of expected.entries()) expect(nodes[row]?.points).toBeCloseTo(points, 9);
  });

  it('come page by page, each once, and backwards when asked', async () => {
    const { totalCount } = await page(`${KGZ_2020}, ${BY_POINTS}, first: 1`);
    const all = idsOf(await allOf(`${KGZ_2020}, ${BY_POINTS}`));
    const upwards = idsOf(await allOf(`${KGZ_2020}, orderBy: { field: POINTS, on: "2020-10-06", direction: ASC }`));
    const byDay = idsOf(await allOf(KGZ_2020));
    expect([all.length, new Set(all).size]).toEqual([totalCount, totalCount]);
    expect(all.toSorted()).toEqual(byDay.toSorted());
    expect(upwards).toEqual(all.toReversed());
  });

  it('of the whole world have the founding case on top on its day', async () => {
    const { nodes } = await page(
      `filter: { from: "2020-10-06", to: "2020-10-06" }, orderBy: { field: POINTS }, first: 3`,
    );
    expect(nodes.every(({ id }) => id.startsWith('KGZ:'))).toBe(true);
  });

  it.each([
    ['a cursor of another list', 'orderBy: { field: POINTS }, after: "WyIyMDIwLTEwLTA2IiwiS0daIiwiZTA0Il0"'],
    ['a cursor that is none', 'orderBy: { field: POINTS }, after: "x"'],
    ['more than certain', 'filter: { minConfidence: 1.5 }'],
  ])('refuse %s', async (_, words) => {
    expect(codeOf(await api.ask(`{ events(${words}) { nodes { id } } }`))).toBe('BAD_USER_INPUT');
  });
});

describe('events that are sure enough', () => {
  it('are those of the whole list with that confidence, in its order, and counted', async () => {
    const whole = await allOf(KGZ_2020);
    const least =
      whole.map(({ confidence }) => confidence).toSorted((a, b) => a - b)[Math.floor(whole.length / 2)] ?? 0;
    const sure = KGZ_2020.replace('}', `, minConfidence: ${least} }`);
    const expected = whole.filter(({ confidence }) => confidence >= least);
    expect(idsOf(await allOf(sure))).toEqual(idsOf(expected));
    expect((await page(`${sure}, first: 2`)).totalCount).toBe(expected.length);
    expect(expected.length).toBeLessThan(whole.length);
  });

  it('can be looked for by words at the same time, as they were known then', async () => {
    const words = 'countries: ["KGZ"], text: "parliament"';
    const whole = await allOf(`filter: { ${words} }`);
    const expected = idsOf(whole.filter(({ confidence }) => confidence >= 0.5));
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(await allOf(`filter: { ${words}, minConfidence: 0.5 }`))).toEqual(expected);
    const early = await page(`filter: { ${words}, minConfidence: 0.5, asOf: "2004-01-01T00:00:00Z" }`);
    expect([early.totalCount, early.nodes]).toEqual([0, []]);
  });
});

describe('the line of a region as published', () => {
  it('is made of the scores as they were shown, whatever was imported late', async () => {
    await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
    await publishDay(storage, '2020-10-06', new Set());
    const range = 'from: "2020-10-05", to: "2020-10-06", asOf: { published: true }';
    const question = `{ regionSeries(region: CENTRAL_ASIA, ${range}) { mean } }`;
    const meanOf = async () => ((await api.ask(question)).data?.['regionSeries'] as { mean: number[] }).mean;
    const shown = await meanOf();
    const folder = mkdtempSync(join(tmpdir(), 'faultline-late-'));
    const knownAt = '2020-10-02T12:00:00Z';
    const reports = [{ id: 'r1', group: 'late', grade: 'A', attribution: 'fact', knownAt }];
    const event = { id: 'late', class: 'executive.coup-attempt', occurredOn: '2020-10-02', knownAt, reports };
    const path = join(folder, 'late.json');
    writeFileSync(path, JSON.stringify({ country: 'KGZ', events: [event] }));
    await importFile(storage, { source: 'faultline', path, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });
    rmSync(folder, { recursive: true });
    const after = await meanOf();
    expect(after[1]).toBeCloseTo(shown[1] ?? 0, 9);
    expect(after[0]).not.toBeCloseTo(shown[0] ?? 0, 3);
  });
});
