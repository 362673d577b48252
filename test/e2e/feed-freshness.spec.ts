import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openStorage, type Storage } from '#libs/storage';
import { startTestApi, type TestApi } from '../support/api.js';
import { aPoller, POLLED_FROM } from '../support/feed-poller.js';
import { FeedServer } from '../support/feed-server.js';
import { HandClock } from '../support/hand-clock.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { zipOf } from '../support/zip.js';

const LIST = '/lastupdate.txt';
const ZIP = '/20201006121500.export.CSV.zip';
const EXPORT = readFileSync(new URL('../fixtures/sources/gdelt/20201006121500.export.CSV', import.meta.url), 'utf8');
const QUESTION = `{
  sources { id freshness problem nextPollAt }
  country(code: "KGZ") { score(on: "2020-10-06") { value low high coverage { state reason } } }
}`;

interface Seen {
  readonly sources: readonly { id: string; freshness: string; problem: string | null; nextPollAt: string }[];
  readonly country: {
    readonly score: { value: number; low: number; high: number; coverage: { state: string; reason: string | null } };
  };
}

let feed: FeedServer;
let api: TestApi;
let storage: Storage;
const clock = new HandClock(POLLED_FROM);
const NEWS = '/rss';
const news = () => ({ feed: 'news-steppe', url: feed.url + NEWS, intervalMinutes: 30, key: null });
const settings = () => ({ feed: 'gdelt', url: feed.url + LIST, intervalMinutes: 15, key: null });

beforeAll(async () => {
  [feed, api] = await Promise.all([FeedServer.start(), startTestApi({ clock })]);
  storage = await openStorage({ databaseUrl: api.databaseUrl });
  await storage.events.append(aReportedEvent(), { by: 'analyst', reason: 'a score to widen the band of' });
  const zip = zipOf([['20201006121500.export.CSV', EXPORT]]);
  const md5 = createHash('md5').update(zip).digest('hex');
  feed.on(ZIP, { body: zip });
  feed.on(NEWS, {
    headers: { 'content-type': 'application/rss+xml' },
    body: `<rss><channel><title>Steppe Wire</title><item><title>Bishkek</title><pubDate>Tue, 06 Oct 2020 08:30:00 GMT</pubDate>
      <description>Protesters stormed the parliament building in Bishkek, Kyrgyzstan, on Tuesday.</description></item></channel></rss>`,
  });
  feed.on(LIST, { body: `${zip.length} ${md5} ${feed.url}${ZIP}\n`, etag: '"1"' });
});
afterAll(async () => {
  await storage.close();
  await Promise.all([api.close(), feed.close()]);
});

const look = async (): Promise<Seen> => (await api.ask(QUESTION)).data as unknown as Seen;
const gdeltOf = ({ sources }: Seen) => sources.find(({ id }) => id === 'gdelt');

describe('a live feed', () => {
  it('is polled by the server it is switched on for', async () => {
    const polling = await startTestApi({
      clock,
      runJobs: true,
      feeds: [settings(), news()],
      databaseUrl: api.databaseUrl,
    });
    const isHeard = async () => {
      const polls = await storage.feeds.list();
      return polls.length === 2 && polls.every(({ lastSuccessAt }) => lastSuccessAt !== null);
    };
    for (let tries = 0; tries < 100 && !(await isHeard()); tries++) await wait(50);
    await polling.close();
    expect(await storage.feeds.list()).toMatchObject([
      { feed: 'gdelt', lastError: null, failures: 0 },
      { feed: 'news-steppe', lastError: null, lastRows: 1 },
    ]);
    expect(gdeltOf(await look())).toMatchObject({ freshness: 'OBSERVED', problem: null });
  });

  it('of news puts what its articles tell into the review queue, and nothing of it counts before a person accepts it', async () => {
    const { data } = await api.ask('{ reviewQueue { nodes { status report { title } } } sources { id title } }');
    expect(data).toMatchObject({ reviewQueue: { nodes: [{ status: 'PENDING', report: { title: 'Bishkek' } }] } });
    expect(data).toMatchObject({
      sources: expect.arrayContaining([{ id: 'news-steppe', title: 'News feed: steppe' }]) as unknown,
    });
  });

  it('that answers "nothing new" for hours stays fresh', async () => {
    const { poll } = aPoller(storage, settings(), { clock });
    for (let quarter = 0; quarter < 12; quarter++) {
      clock.passMinutes(15);
      expect(await poll()).toMatchObject({ lastRows: 0, lastError: null });
    }
    const seen = await look();
    expect(gdeltOf(seen)).toMatchObject({ freshness: 'OBSERVED', problem: null });
    expect(seen.country.score.coverage).toEqual({ state: 'OBSERVED', reason: null });
  });

  it('that goes dark never changes a score silently: after two missed intervals it is stale, the score keeps its value, says why and widens its band', async () => {
    const fresh = (await look()).country.score;
    feed.on(LIST, { status: 503 });
    const { poll } = aPoller(storage, settings(), { clock });
    clock.passMinutes(29);
    await poll();
    expect((await look()).country.score).toEqual(fresh);
    clock.passMinutes(2);
    await poll();
    const seen = await look();
    const { country } = seen;
    expect(gdeltOf(seen)).toMatchObject({ freshness: 'STALE', problem: 'The feed answers 503.' });
    expect(country.score.coverage).toEqual({
      state: 'STALE',
      reason: 'gdelt has been silent for two of its intervals.',
    });
    expect(country.score.value).toBe(fresh.value);
    expect(country.score.low).toBeLessThan(fresh.low);
    expect(country.score.high).toBeGreaterThan(fresh.high);
  });

  it('that is heard again is fresh again', async () => {
    feed.on(LIST, { status: 200, body: '', etag: '"1"' });
    const { poll } = aPoller(storage, settings(), { clock });
    clock.passMinutes(15);
    expect(await poll()).toMatchObject({ lastError: null });
    expect((await look()).country.score.coverage.state).toBe('OBSERVED');
  });
});
