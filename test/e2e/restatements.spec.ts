import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { openStorage, type Storage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import type { PackManifest } from '../../apps/api/src/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { runFaultlineOn } from '../support/command-line.js';

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

describe('a validation pack', () => {
  const exportTo = (...words: string[]) => runFaultlineOn(api, 'export', 'validation-pack', ...words, '--laws', 'last');

  it('holds all a validator asks for, each file as its hash says, the same again for the same store', async () => {
    const [pack, again] = [join(folder, 'pack'), join(folder, 'again')];
    mkdirSync(again);
    for (const target of [pack, again]) expect(await exportTo(target)).toMatchObject({ code: 0, err: '' });
    const { files } = readIn(pack, 'MANIFEST.json') as PackManifest;
    for (const { path, sha256, bytes } of files) {
      const content = readFileSync(join(pack, path));
      expect([path, content.length, hash('sha256', content)]).toEqual([path, bytes, sha256]);
    }
    const there = readdirSync(pack, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(there).toHaveLength(files.length + 1);
    expect((readIn(again, 'MANIFEST.json') as PackManifest).files).toEqual(files);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(EXPECTED_IN_PACK));
    expect(readIn(pack, 'store/replay.json')).toMatchObject({ replayed: 2, differences: [], audit: { broken: null } });
    expect(readIn(pack, 'tests/laws.json')).toMatchObject({ failed: 0, command: 'npm run laws' });
    expect(readIn(pack, 'method/methods.json')).toContainEqual(
      expect.objectContaining({
        version: LATEST_METHOD.version,
        hash: methodHash(LATEST_METHOD),
        publishedBy: 'local',
      }),
    );
    expect(readFileSync(join(pack, 'store/published-scores.csv'), 'utf8').split('\r\n')).toHaveLength(4);
  });

  it('is refused in a folder that holds something, in a file and below nothing, and leaves nothing there', async () => {
    const full = join(folder, 'pack');
    writeFileSync(join(folder, 'file'), '');
    expect(await exportTo(full)).toMatchObject({ code: 2, err: `${full} is not empty: name a new folder.\n` });
    expect((await exportTo(join(folder, 'file'))).err).toContain('is a file: name a folder');
    expect((await exportTo(join(folder, 'nowhere', 'pack'))).err).toContain('cannot be made');
    expect((await exportTo()).code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});

const EXPECTED_IN_PACK = [
  ...['method/methods.json', 'method/model-card.md', 'dictionary/codebook.md', 'dictionary/events-file.md'],
  ...['dictionary/schema.graphql', 'tests/laws.json', 'backtests/ucdp-incidence.md', 'backtests/sensitivity.json'],
  ...['store/published-scores.csv', 'store/replay.json', 'store/restatements.csv', 'software/bom.json'],
];

const readIn = (pack: string, path: string): unknown => JSON.parse(readFileSync(join(pack, path), 'utf8'));

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
