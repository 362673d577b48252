import { parse } from 'yaml';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { readJson, readText } from '../support/tree.js';

let site: DemoSite;
beforeAll(async () => (site = await openDemoSite()));
afterAll(() => site.close());

const RANGE = 'from=2020-09-01&to=2020-10-06';
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(site.url + path, { headers });

interface Score {
  readonly value: number;
  readonly hash: string;
}
const scoreOverGraphql = async (): Promise<Score> =>
  (await site.ask<{ country: { score: Score } }>('{ country(code: "KGZ") { score(on: "2020-10-06") { value hash } } }'))
    .country.score;

describe('one truth: the score of a day and its hash are the same', () => {
  it('over GraphQL, in the files, in the picture and in the embed', async () => {
    const { value, hash } = await scoreOverGraphql();
    const { rows } = (await (await get(`/data/scores.json?country=KGZ&${RANGE}`)).json()) as {
      rows: { score: number; hash: string }[];
    };
    expect([rows.at(-1)?.score, rows.at(-1)?.hash]).toEqual([value, hash]);
    const csv = await (await get(`/data/scores.csv?country=KGZ&${RANGE}`)).text();
    expect(csv.trimEnd().split('\r\n').at(-1)).toMatch(new RegExp(`^KGZ,2020-10-06,${value},.*,${hash}$`));
    const svg = await (await get(`/chart/country/KGZ.svg?${RANGE}`)).text();
    expect(svg).toContain(`${value.toFixed(1)} high on 2020-10-06`);
    expect(svg).toContain(`hash ${hash.slice(0, 12)}`);
    const embed = await (await get(`/embed/country/KGZ?${RANGE}`)).text();
    expect(embed).toContain(`data-hash="${hash}"`);
    expect(embed).toContain(`>${value.toFixed(1)} high on 2020-10-06`);
  });
});

describe('files by address', () => {
  it.each([
    ['/data/scores.csv?country=KGZ~KAZ&from=2020-10-01&to=2020-10-31', 62],
    ['/data/scores.json?country=KGZ&from=2020-10-01&to=2020-10-31', 31],
    ['/data/events.csv?country=KGZ&from=2020-10-01&to=2020-10-31', null],
    ['/data/events.json?country=KGZ&from=2020-10-01&to=2020-10-31', null],
    ['/data/ledger.json?country=KGZ', null],
    ['/data/metadata.json', 1],
  ])('%s says how many rows come, and is not sent twice', async (path, expected) => {
    const first = await get(path);
    const text = await first.text();
    const count = Number(first.headers.get('x-row-count'));
    if (expected === null) expect(count).toBeGreaterThan(0);
    else expect(count).toBe(expected);
    if (path.startsWith('/data/scores.csv') || path.startsWith('/data/events.csv'))
      expect(text.split('\r\n').filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(count + 1);
    if (path.startsWith('/data/events.json')) expect((JSON.parse(text) as { rows: [] }).rows).toHaveLength(count);
    const again = await get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('what cannot be answered by address', () => {
  const SCORES = '/data/scores.csv?country=KGZ&from=2020-10-01&to=2020-10-31';
  it.each([
    [`${SCORES}&asof=2020-10-07T00:00:00Z`, 'asof', /^asof: is no parameter here; there are country, from, to, asOf/],
    [`${SCORES}&asOf=2999-01-01T00:00:00Z`, 'asOf', /has not come yet/],
    ['/data/scores.csv?country=KGZ&from=2020-10-31&to=2020-10-01', 'from', /^from 2020-10-31 is later than to/],
    ['/data/events.csv?from=2020-10-31&to=2020-10-01', 'from', /^from 2020-10-31 is later than to/],
    ['/data/events.json?asOf=2999-01-01T00:00:00Z', 'asOf', /has not come yet/],
    ['/data/ledger.json?country=KGZ&asOf=2999-01-01T00:00:00Z', 'asOf', /has not come yet/],
  ])('%s names the parameter, and is no answer to be kept', async (path, field, sentence) => {
    const response = await get(path);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect([response.status, response.headers.get('etag')]).toEqual([400, null]);
    expect(errors).toMatchObject([{ message: expect.stringMatching(sentence) as string, extensions: { field } }]);
  });
});

describe('pictures and embeds', () => {
  it('are drawn as PNG too, and are not sent twice', async () => {
    const first = await get(`/chart/country/KGZ.png?${RANGE}&theme=dark`);
    const bytes = Buffer.from(await first.arrayBuffer());
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 960]);
    const again = await get(`/chart/country/KGZ.png?${RANGE}&theme=dark`, {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('may be framed by others, which nothing else may', async () => {
    const framing = async (path: string): Promise<string> =>
      /frame-ancestors ([^;]+)/.exec((await get(path)).headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(await framing(`/embed/country/KGZ?${RANGE}`)).toBe('*');
    for (const path of ['/', '/country/KGZ', '/explorer', '/data/metadata.json', '/chart/country/KGZ.svg'])
      expect(await framing(path)).toBe("'none'");
  });

  it.each([
    ['/chart/country/KGZ.gif', 404],
    ['/chart/country/XYZ.svg', 404],
    ['/embed/country/KGZ?theme=pink', 400],
    ['/embed/country/KGZ?from=2020-10-06&to=2020-10-01', 400],
    ['/embed/elsewhere', 404],
  ])('%s is refused with %i and a sentence', async (path, status) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toMatchObject([
      status,
      { errors: [{ message: expect.stringMatching(/.+/) as string }] },
    ]);
  });

  it('say why there is no score where nobody watches', async () => {
    const text = await (await get('/embed/country/AND')).text();
    expect(text).toMatch(/No feed covers Andorra/);
  });
});

describe('the feed of label changes', () => {
  const entriesOf = (xml: string): string[] =>
    [...xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry]) => entry!);

  it('is Atom with ids that never change, and is not sent twice', async () => {
    const first = await get('/feeds/labels.atom');
    const xml = await first.text();
    expect(first.headers.get('content-type')).toContain('application/atom+xml');
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/);
    for (const needed of ['<id>tag:faultline,2026:labels</id>', '<updated>', '<author><name>', 'rel="self"'])
      expect(xml).toContain(needed);
    for (const entry of entriesOf(xml))
      expect(entry).toMatch(
        /^<id>tag:faultline,2026:labels\/[A-Z]{3}\/\d{4}-\d\d-\d\d\/\w+<\/id><title>.+ → \w+<\/title><updated>.+Z<\/updated>/,
      );
    const again = await get('/feeds/labels.atom', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await get('/feeds/labels.atom?country=XYZ')).status).toBe(400);
  });
});

describe('the figures of the running server', () => {
  it('tell requests by route, the memory of scores, feeds, imports, the outbox, the event loop and memory', async () => {
    await (await get('/data/scores.csv?country=KGZ&from=2020-10-01&to=2020-10-02')).text();
    const text = await (await get('/metrics')).text();
    for (const line of [
      /faultline_request_duration_seconds_count\{method="GET",route="\/data\/scores.csv",status="200"\} [1-9]/,
      /faultline_score_cache_requests\{found="yes"\} \d+/,
      /faultline_feed_stale\{feed="demo"\} 0/,
      /faultline_import_rows\{source="demo",outcome="accepted"\} [1-9]\d{3}/,
      /faultline_outbox_lag 0/,
      /nodejs_eventloop_lag_p99_seconds/,
      /process_resident_memory_bytes/,
    ])
      expect(text).toMatch(line);
  });

  it('exist for everything the monitoring rules and the dashboard ask about', async () => {
    const told = await (await get('/metrics')).text();
    const { groups } = parse(readText('docker/monitoring/faultline.rules.yml')) as {
      groups: { rules: { expr: string }[] }[];
    };
    const { panels } = readJson('docker/monitoring/grafana-dashboard.json') as {
      panels: { targets: { expr: string }[] }[];
    };
    const questions = [
      ...groups.flatMap(({ rules }) => rules.map(({ expr }) => expr)),
      ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ];
    expect(questions.length).toBeGreaterThan(20);
    const asked = new Set(questions.flatMap((question) => question.match(/\b(?:faultline|nodejs|process)_\w+/g) ?? []));
    expect([...asked].filter((name) => !new RegExp(`^${name}[ {]`, 'm').test(told))).toEqual([]);
  });

  it('name, in each rule, a step that the operations page has', () => {
    const steps = [...readText('docker/monitoring/faultline.rules.yml').matchAll(/step: Incidents, "(.+)"/g)];
    const page = readText('docs/operations.md');
    expect(steps.length).toBeGreaterThan(5);
    for (const [, step] of steps) expect(page).toContain(`**${step![0]!.toUpperCase()}${step!.slice(1)}`);
  });
});
