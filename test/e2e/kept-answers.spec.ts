import { openStorage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { startAccountsApi, type AccountsApi, type Caller } from '../support/accounts.js';

let api: AccountsApi;
let anna: Caller;
let vera: Caller;
let figures: Caller;
beforeAll(async () => {
  api = await startAccountsApi();
  const storage = await openStorage({ databaseUrl: api.databaseUrl });
  const path = 'test/golden/kyrgyzstan-2020/events.json';
  await importFile(storage, { source: 'faultline', path, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });
  await storage.close();
  [anna, vera, figures] = await Promise.all([api.as('anna'), api.as('vera'), api.as('root')]);
});
afterAll(() => api.close());

const WHY = `query ($asOf: DateTime) { country(code: "KGZ") { name score(on: "2020-10-06", asOf: $asOf) { value hash }
  series(from: "2020-10-01", to: "2020-10-10") { score } events(filter: { from: "2020-10-06", to: "2020-10-06" }, first: 50) { nodes { id title } } } }`;

async function figure(pattern: RegExp): Promise<number> {
  const response = await fetch(`${api.url}/metrics`, { headers: figures.headers });
  return Number(pattern.exec(await response.text())?.[1]);
}

/** Questions answered from memory since the start. */
const fromMemory = (): Promise<number> => figure(/answer_cache_requests\{found="yes"\} (\d+)/);

/** What `work` answers, and how many of its questions were answered from memory. */
async function counted<Result>(work: () => Promise<Result>): Promise<{ result: Result; kept: number }> {
  const before = await fromMemory();
  const result = await work();
  return { result, kept: (await fromMemory()) - before };
}

async function report(title: string): Promise<{ id: string; revision: number }> {
  const source = `{ publisher: "Test", publishedAt: "${api.clock.now()}", grade: A, attribution: FACT }`;
  const event = `country: "KGZ", class: "executive.coup-attempt", occurredOn: "2020-10-06", title: "${title}", reports: [${source}]`;
  const change = `mutation { reportEvent(idempotencyKey: "${title}", input: { ${event} }) { id revision } }`;
  const { data, errors } = await anna.ask(change);
  expect(errors).toEqual([]);
  return data?.['reportEvent'] as { id: string; revision: number };
}

const get = (
  headers: Record<string, string>,
  query = '{ country(code: "KGZ") { score(on: "2020-10-06") { value } } }',
) =>
  fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { ...anna.headers, 'apollo-require-preflight': '1', ...headers },
  });

describe('an answer that was given before', () => {
  it('is given again, byte for byte, to everybody who may read as much', async () => {
    const first = await anna.ask(WHY);
    const arne = await api.as('arne');
    const { result, kept } = await counted(() => Promise.all([anna.ask(WHY), arne.ask(WHY)]));
    expect(result.map(({ text }) => text)).toEqual([first.text, first.text]);
    expect(result[0].headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(kept).toBe(2);
  });

  it('is never given after a change: the next question sees it', async () => {
    const before = await anna.ask(WHY);
    await anna.ask(WHY);
    const { id, revision } = await report('Reported between two questions');
    const after = await anna.ask(WHY);
    expect(after.text).not.toBe(before.text);
    expect(after.text).toContain('Reported between two questions');
    const withdraw = `mutation { retractEvent(id: "${id}", expectedVersion: ${revision}, reason: "A test.", idempotencyKey: "w") { id } }`;
    expect((await anna.ask(withdraw)).errors).toEqual([]);
    const withdrawn = await anna.ask(WHY);
    expect(withdrawn.text).not.toContain('Reported between two questions');
    expect(withdrawn.data?.['country']).toMatchObject({
      series: (before.data?.['country'] as { series: object }).series,
    });
  });

  it('is let go by a change, and so is what it was made of: a busy country does not fill the memory', async () => {
    await report('the first of many');
    await anna.ask(WHY);
    const before = await figure(/score_cache_size (\d+)/);
    for (const title of ['one more', 'another', 'and another']) {
      await report(title);
      await anna.ask(WHY);
      expect(await figure(/score_cache_size (\d+)/)).toBe(before);
      expect(await figure(/answer_cache_size (\d+)/)).toBeLessThanOrEqual(1);
    }
  });

  it('as of a moment stays what it was, whatever became known since', async () => {
    const asOf = { asOf: '2020-10-07T00:00:00Z' };
    const scoreOf = async (variables: object) => {
      const { data } = await anna.ask(WHY, { ...variables });
      return (data?.['country'] as { score: { value: number; hash: string } }).score;
    };
    const [then, now] = [await scoreOf(asOf), await scoreOf({})];
    await report('Known only now');
    expect(await scoreOf(asOf)).toEqual(then);
    expect((await scoreOf({})).hash).not.toBe(now.hash);
  });

  it('is not given to callers with other rights', async () => {
    await anna.ask(WHY);
    const admin = await api.as('root');
    const { result, kept } = await counted(() => Promise.all([admin.ask(WHY), api.with({}).ask(WHY)]));
    expect(result.map(({ status, data }) => [status, data?.['country'] ?? null])).toEqual([
      [403, null],
      [401, null],
    ]);
    expect(kept).toBe(0);
  });

  it('that belongs to somebody is not kept at all', async () => {
    const question = '{ me { name } portfolios { id } country(code: "KGZ") { name } }';
    const names: unknown[] = [];
    const { kept } = await counted(async () => {
      for (const caller of [anna, vera, anna]) names.push((await caller.ask(question)).data?.['me']);
    });
    expect([names, kept]).toEqual([[{ name: 'anna' }, { name: 'vera' }, { name: 'anna' }], 0]);
  });

  it.each([
    ['ends now and not at the close of a day', '{ movers(days: 3) { toAt } }'],
    ['holds an error', '{ country(code: "KGZ") { name } a: event(id: "nonsense") { id } }'],
    ['is about the schema', '{ __schema { queryType { name } } country(code: "KGZ") { name } }'],
    ['tells when a feed was heard', '{ sources { id lastHeardAt } }'],
  ])('is made anew when it %s', async (_, question) => {
    await anna.ask(question);
    const { kept } = await counted(() => anna.ask(question));
    expect(kept).toBe(0);
  });

  it('is made anew for a caller who asks for that, and after midnight', async () => {
    const question = '{ country(code: "KGZ") { score { on } } }';
    const body = JSON.stringify({ query: question });
    const ask = (headers = {}) => api.post(body, { ...anna.headers, ...headers });
    const today = await ask();
    const { kept } = await counted(() => ask({ 'cache-control': 'no-store' }));
    expect(kept).toBe(0);
    api.clock.passMinutes(24 * 60);
    anna = await api.as('anna');
    vera = await api.as('vera');
    figures = await api.as('root');
    expect((await ask()).text).not.toBe(today.text);
  });

  it('by GET has a tag: asked again over an unchanged store it costs no bytes', async () => {
    const first = await get({});
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    for (const times of ['once', 'twice']) {
      const again = await get({ 'if-none-match': etag });
      expect([times, again.status, await again.text(), again.headers.get('etag')]).toEqual([times, 304, '', etag]);
    }
    await report('A change that a tag must notice');
    expect((await get({ 'if-none-match': etag })).status).toBe(200);
    expect((await get({ 'if-none-match': etag }, '{ me { name } }')).headers.get('etag')).toBeNull();
  });

  it('costs its caller as many points as one that is made', async () => {
    const question = '{ events(first: 500) { nodes { id title class place actors { name } } } }';
    const { key } = await api.keyOf('vera', ['read']);
    const caller = api.with({ authorization: `Bearer ${key}` });
    const statuses: number[] = [];
    for (let asked = 0; asked < 14; asked += 1) statuses.push((await caller.ask(question)).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  });
});
