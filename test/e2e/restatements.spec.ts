import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { openStorage, type Storage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { startTestApi, type TestApi } from '../support/api.js';

const GOLDEN = 'test/golden/kyrgyzstan-2020/events.json';
const folder = mkdtempSync(join(tmpdir(), 'faultline-e2e-'));
let api: TestApi;
let storage: Storage;

beforeAll(async () => {
  api = await startTestApi();
  storage = await openStorage({ databaseUrl: api.databaseUrl });
  await importEvents(GOLDEN);
});
afterAll(async () => {
  await storage.close();
  await api.close();
  rmSync(folder, { recursive: true });
});

const importEvents = (path: string) =>
  importFile(storage, { source: 'faultline', path, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });

describe('published scores', () => {
  it('come out the same when they are computed again, also after a late import', async () => {
    await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
    expect(await publishDay(storage, '2020-10-06', new Set())).toBeGreaterThan(0);
    expect(await publishDay(storage, '2020-10-06', new Set())).toBe(0);
    const path = join(folder, 'late.json');
    const event = (JSON.parse(readFileSync(GOLDEN, 'utf8')) as { events: object[] }).events[0];
    const late = { ...event, id: 'late', class: 'executive.coup-attempt', factorIds: [] };
    writeFileSync(path, JSON.stringify({ country: 'KGZ', events: [late] }));
    const before = await shownSeries();
    await importEvents(path);
    // A late import restates; it never rewrites what was shown.
    const after = await shownSeries();
    const [row] = await storage.publications.range('KGZ', { from: '2020-10-06', to: '2020-10-06', revision: 'first' });
    expect([after.score[1], after.hash]).toEqual([row!.value, row!.inputHash]);
    expect(after.score[1]).toBeCloseTo(before.score[1]!, 9);
    expect(after.points.reduce((sum, { values }) => sum + values[1]!, 0)).toBeCloseTo(row!.value!, 9);
    expect(await restateDays(storage, { today: '2020-10-09' })).toBe(1);
    expect(await shownSeries()).toEqual(after);
    const verdict = await verifyPublished(storage);
    expect(verdict).toMatchObject({ differences: [], audit: { broken: null } });
    expect(verdict.replayed).toBeGreaterThan(0);
  });

  it('that were restated are listed with what moved them, as a page, a feed and a table', async () => {
    const asked = 'restatements(country: "KGZ", from: "2020-10-01", to: "2020-10-31", first: 5)';
    const rows = 'id on revision before after text causeCount otherPoints causes { kind id eventId points fileName }';
    const { data } = await api.ask(`{ ${asked} { totalCount nodes { ${rows} } } }`);
    const { totalCount, nodes } = data!['restatements'] as { totalCount: number; nodes: [RestatedNode] };
    const [restated] = nodes;
    expect(totalCount).toBe(1);
    expect(restated).toMatchObject({ id: 'KGZ:2020-10-06:2', on: '2020-10-06', revision: 2, causeCount: 1 });
    expect(restated.causes).toMatchObject([
      { kind: 'LATE_IMPORT', id: 'late', eventId: 'KGZ:late', fileName: 'late.json' },
    ]);
    const { before, after, otherPoints, causes } = restated;
    expect(Math.abs(after - before)).toBeGreaterThanOrEqual(1);
    expect(causes[0].points + otherPoints).toBeCloseTo(after - before, 9);
    expect(restated.text).toContain(`from ${before.toFixed(1)} to ${after.toFixed(1)}: late import of`);
    const feed = await fetch(`${api.url}/feeds/restatements.atom?country=KGZ`);
    expect(await feed.text()).toContain('<id>tag:faultline,2026:restatements/KGZ:2020-10-06:2</id>');
    const again = await fetch(feed.url, { headers: { 'if-none-match': feed.headers.get('etag')! } });
    expect(again.status).toBe(304);
    const table = await fetch(`${api.url}/data/restatements.csv?country=KGZ&from=2020-10-01`);
    expect(table.headers.get('x-row-count')).toBe('1');
    expect((await table.text()).split('\r\n')[5]).toMatch(/^KGZ,2020-10-06,2,/);
    const none = await api.ask('{ restatements(country: "KAZ") { totalCount nodes { id } } }');
    expect(none.data).toEqual({ restatements: { totalCount: 0, nodes: [] } });
  });
});

interface RestatedNode {
  readonly before: number;
  readonly after: number;
  readonly text: string;
  readonly otherPoints: number;
  readonly causes: readonly [{ readonly points: number }];
}

interface Shown {
  readonly score: readonly number[];
  readonly hash: string;
  readonly points: readonly { readonly values: readonly number[] }[];
}

async function shownSeries(): Promise<Shown> {
  const range = 'from: "2020-10-05", to: "2020-10-06", asOf: { published: true }';
  const { data } = await api.ask(`{ scores(countries: ["KGZ"], ${range}) { score hash points { values } } }`);
  return (data?.['scores'] as [Shown])[0];
}
