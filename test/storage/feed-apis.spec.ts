import type { Storage } from '#libs/storage';
import { aPoller } from '../support/feed-poller.js';
import { FeedServer, type FeedReply } from '../support/feed-server.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
let feed: FeedServer;
let storage: Storage;
beforeAll(async () => {
  [opened, feed] = await Promise.all([openTestStorage(), FeedServer.start()]);
  ({ storage } = opened);
});
beforeEach(async () => {
  feed.clear();
  await storage.reset();
});
afterAll(() => Promise.all([opened.close(), feed.close()]));

const json = (value: unknown, more: FeedReply = {}): FeedReply => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json; charset=utf-8' },
  ...more,
});
const storedEvents = async () =>
  (await runSql(opened.databaseUrl, 'select distinct event_id as id from event_revision order by 1')).map(
    ({ id }) => id,
  );

describe('the live feed of UCDP', () => {
  const PATH = '/api/gedevents/20.0.8';
  const record = (id: number) => ({
    ...{ id, type_of_violence: 3, country: 'Mali', country_id: 432 },
    ...{ date_end: '2020-08-03T00:00:00', best: 4, low: 4, high: 6 },
  });
  const pages =
    (all: readonly (readonly number[])[], total = all.flat().length) =>
    (url: URL): FeedReply => {
      const Result = all[Number(url.searchParams.get('page'))]!.map(record);
      return json({ TotalCount: total, TotalPages: all.length, Result }, { etag: '"release"' });
    };
  const aUcdpPoller = (path = PATH, key: string | null = null) =>
    aPoller(storage, { feed: 'ucdp-ged', url: feed.url + path, intervalMinutes: 1440, key });

  it('is read page by page to its end, with the key, and asked for changes only afterwards', async () => {
    feed.on(PATH, pages([[1, 2], [3]]));
    const { clock, poll } = aUcdpPoller(PATH, 'secret');
    expect(await poll()).toMatchObject({ lastError: null, lastRows: 3 });
    expect(await storedEvents()).toEqual(['ucdp-ged:1', 'ucdp-ged:2', 'ucdp-ged:3']);
    expect(feed.asked()).toEqual([`${PATH}?pagesize=1000&page=0`, `${PATH}?pagesize=1000&page=1`]);
    expect(feed.requests.map(({ headers }) => headers['x-ucdp-access-token'])).toEqual(['secret', 'secret']);
    clock.passMinutes(1440);
    expect(await poll()).toMatchObject({ lastError: null, lastRows: 0 });
    expect(feed.requests.at(-1)!.headers['if-none-match']).toBe('"release"');
    expect(feed.requests).toHaveLength(3);
  });

  it('keeps whole pages when a later one is cut off, and doubles nothing when it comes', async () => {
    const whole = pages([[1, 2], [3]]);
    feed.on(PATH, (url) => (url.searchParams.get('page') === '1' ? { ...whole(url), cutAfter: 60 } : whole(url)));
    const { clock, poll } = aUcdpPoller();
    const missed = await poll();
    expect(missed.lastSuccessAt).toBeNull();
    expect(missed.lastError).toContain('broke off');
    expect(await storedEvents()).toEqual(['ucdp-ged:1', 'ucdp-ged:2']);
    feed.on(PATH, whole);
    clock.passMinutes(1);
    expect(await poll()).toMatchObject({ lastError: null, lastRows: 3 });
    expect(await runSql(opened.databaseUrl, 'select count(*)::int as n from event_revision')).toEqual([{ n: 3 }]);
  });

  it('is not taken as read while rows are missing from its pages', async () => {
    feed.on(PATH, pages([[1], [2]], 5));
    expect((await aUcdpPoller().poll()).lastError).toBe('The pages hold 2 rows, the feed counts 5.');
  });

  it.each([
    ['{"TotalPages": 1, "Result": [{"id"', 'not valid JSON'],
    ['{"error": "busy"}', 'no list "Result"'],
    ['{"TotalPages": 1, "TotalCount": 1, "Result": [{"id": 1}]}', 'the header must have type_of_violence'],
    ['{"Result": []}', 'must state TotalPages'],
  ])('stores nothing of the answer %s', async (body, why) => {
    feed.on(PATH, json(null, { body }));
    expect((await aUcdpPoller().poll()).lastError).toContain(why);
    expect(await storedEvents()).toEqual([]);
  });

  it('takes the Candidate releases of the last three months as far as they are out', async () => {
    feed.on('/api/gedevents/20.0.7', pages([[7]]));
    feed.on('/api/gedevents/20.0.8', pages([[8]]));
    expect(await aUcdpPoller('/api/gedevents/{release}').poll()).toMatchObject({ lastError: null, lastRows: 2 });
    expect(await storedEvents()).toEqual(['ucdp-ged:7', 'ucdp-ged:8']);
    expect(feed.requests.map(({ url }) => url.pathname.split('/').at(-1))).toEqual(['20.0.7', '20.0.8', '20.0.9']);
  });

  it('is not heard when none of its releases is there', async () =>
    expect(await aUcdpPoller('/api/gedevents/{release}').poll()).toMatchObject({
      lastError: 'The feed answers 404 for every recent release.',
      lastSuccessAt: null,
    }));
});

describe('the live feed of ACLED', () => {
  const record = (id: string) => ({
    ...{ event_id_cnty: id, event_date: '2020-10-03', sub_event_type: 'Armed clash', iso: 466, country: 'Mali' },
    ...{ fatalities: 2, timestamp: 1_601_800_000 },
  });
  const anAcledPoller = () =>
    aPoller(storage, { feed: 'acled', url: `${feed.url}/api`, intervalMinutes: 1440, key: 'token' });
  const deleted = (ids: readonly string[]) =>
    json({ data: ids.map((id) => ({ event_id_cnty: id, deleted_timestamp: 1_601_900_000 })) });

  it('brings new rows, takes deleted ones back, and asks next for what changed since', async () => {
    feed.on('/api/acled/read', json({ data: [record('MLI1'), record('MLI2')] }));
    feed.on('/api/deleted/read', deleted(['MLI2']));
    const { clock, poll } = anAcledPoller();
    expect(await poll()).toMatchObject({ lastError: null, lastRows: 3 });
    const events = await storage.records.read('MLI');
    const retracted = events.events.filter(({ retractedAt }) => retractedAt !== null).map(({ id }) => id);
    expect(retracted).toEqual(['acled:MLI2']);
    clock.passMinutes(1440);
    feed.on('/api/acled/read', json({ data: [] }));
    feed.on('/api/deleted/read', deleted([]));
    expect(await poll()).toMatchObject({ lastError: null, lastRows: 0 });
    const since = feed.requests.map(
      ({ url: { searchParams } }) => searchParams.get('timestamp') ?? searchParams.get('deleted_timestamp'),
    );
    const [month, overlap] = [Date.UTC(2020, 8, 6, 12, 20) / 1000, Date.UTC(2020, 9, 4, 12, 20) / 1000];
    expect(since).toEqual([month, month, overlap, overlap].map(String));
    expect(new Set(feed.requests.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer token']));
  });

  it('goes on to the next page while pages are full', async () => {
    const full = Array.from({ length: 5000 }, (_, index) => ({
      event_id_cnty: '',
      deleted_timestamp: 1_601_900_000 + index,
    }));
    feed.on('/api/acled/read', json({ data: [] }));
    feed.on('/api/deleted/read', (url) =>
      url.searchParams.get('page') === '1' ? json({ data: full }) : deleted(['MLI9999']),
    );
    const { poll } = anAcledPoller();
    expect(await poll()).toMatchObject({ lastRows: 5001, lastError: null });
  });

  it('gives an account a key for every round, because keys end after a day', async () => {
    let keys = 0;
    feed.on('/oauth/token', () => json({ access_token: `key ${++keys}` }));
    for (const path of ['/api/acled/read', '/api/deleted/read']) feed.on(path, json({ data: [] }));
    const login = { user: 'me@desk.example', password: 'p&ss' };
    const settings = { feed: 'acled', url: `${feed.url}/api`, intervalMinutes: 1440, key: null, login };
    const { clock, poll } = aPoller(storage, settings);
    expect(await poll()).toMatchObject({ lastError: null });
    clock.passMinutes(1440);
    expect(await poll()).toMatchObject({ lastError: null });
    const keysSent = feed.requests.map(({ headers }) => headers.authorization ?? 'none');
    expect(keysSent).toEqual(['none', 'Bearer key 1', 'Bearer key 1', 'none', 'Bearer key 2', 'Bearer key 2']);
    expect(Object.fromEntries(new URLSearchParams(feed.requests[0]!.body))).toEqual({
      ...{ username: 'me@desk.example', password: 'p&ss' },
      ...{ grant_type: 'password', client_id: 'acled', scope: 'authenticated' },
    });
    feed.on('/oauth/token', json({ message: 'wrong' }));
    clock.passMinutes(1440);
    expect((await poll()).lastError).toBe('The feed gave out no key for this account.');
  });

  it('says so when the key is refused', async () => {
    feed.on('/api/acled/read', { status: 401 });
    expect((await anAcledPoller().poll()).lastError).toBe('The feed answers 401: check its key.');
  });
});
