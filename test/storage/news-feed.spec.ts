import { UserError } from '#libs/events';
import type { Storage } from '#libs/storage';
import type { FeedSettings } from '../../apps/api/src/feeds/feed.js';
import type { Submission } from '../../apps/api/src/readings/submission.js';
import { aPoller, later } from '../support/feed-poller.js';
import { FeedServer } from '../support/feed-server.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

const PATH = '/rss';
const RSS_TYPE = { 'content-type': 'application/rss+xml; charset=utf-8' };

const item = (title: string, published = 'Tue, 06 Oct 2020 08:30:00 +0600') =>
  `<item><title>${title}</title><link>https://wire.example/${title.length}</link><pubDate>${published}</pubDate>
   <description>${title}, the ministry said.</description></item>`;
const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Steppe Wire</title>${items.join('')}</channel></rss>`;

let opened: TestStorage;
let feed: FeedServer;
let storage: Storage;
let taken: Submission[];

beforeAll(async () => {
  [opened, feed] = await Promise.all([openTestStorage(), FeedServer.start()]);
  ({ storage } = opened);
});
beforeEach(async () => {
  feed.clear();
  taken = [];
  await storage.reset();
});
afterAll(() => Promise.all([opened.close(), feed.close()]));

/** Takes every report but those whose title begins with "Refused". */
function takeReport(report: Submission): Promise<void> {
  if (report.title?.startsWith('Refused')) return Promise.reject(new UserError('BAD_USER_INPUT', 'Too long.'));
  taken.push(report);
  return Promise.resolve();
}
const aNewsPoller = (more: Partial<FeedSettings> = {}) =>
  aPoller(
    storage,
    { feed: 'news-steppe', url: feed.url + PATH, intervalMinutes: 30, key: null, ...more },
    { takeReport },
  );

describe('a news feed', () => {
  it('hands in its entries as reports, the oldest first, each with its publisher and its own day', async () => {
    feed.on(PATH, { body: rss(item('Crowd storms palace'), item('Vote annulled', '2020-10-06')), headers: RSS_TYPE });
    expect(await aNewsPoller().poll()).toMatchObject({ lastError: null, lastRows: 2, feed: 'news-steppe' });
    expect(taken).toEqual([
      expect.objectContaining({
        title: 'Vote annulled',
        publishedOn: '2020-10-06',
        publishedAt: '2020-10-06T12:20:00.000Z',
      }),
      {
        text: 'Crowd storms palace, the ministry said.',
        original: null,
        title: 'Crowd storms palace',
        publishedOn: '2020-10-06',
        publishedAt: '2020-10-06T08:30:00+06:00',
        source: 'Steppe Wire',
        grade: null,
        url: 'https://wire.example/19',
        country: null,
      },
    ]);
  });

  it('is asked for changes only, and an unchanged one brings nothing', async () => {
    feed.on(PATH, { body: rss(item('Crowd storms palace')), headers: RSS_TYPE, etag: '"1"' });
    const { clock, poll } = aNewsPoller();
    await poll();
    clock.passMinutes(30);
    expect(await poll()).toMatchObject({ lastError: null, lastRows: 0, nextAttemptAt: later(60) });
    expect(feed.requests.at(-1)!.headers['if-none-match']).toBe('"1"');
    expect(taken).toHaveLength(1);
  });

  it('takes grade, publisher and country from its operator', async () => {
    feed.on(PATH, { body: rss(item('Crowd storms palace')), headers: RSS_TYPE });
    await aNewsPoller({ reports: { publisher: 'Wire', grade: 'B', country: 'KGZ' } }).poll();
    expect(taken).toMatchObject([{ source: 'Wire', grade: 'B', country: 'KGZ' }]);
  });

  it('loses an entry without a date, or one that is not taken, and none of the others', async () => {
    const items = [item('Undated', 'some day'), item('Refused for its length'), item('Crowd storms palace')];
    feed.on(PATH, { body: rss(...items), headers: RSS_TYPE });
    expect(await aNewsPoller().poll()).toMatchObject({ lastError: null, lastRows: 1 });
    expect(taken.map(({ title }) => title)).toEqual(['Crowd storms palace']);
  });

  it('may be one page that says when it was published, and may be in the letters of its country', async () => {
    const page = `<html><head><meta charset="windows-1251"><meta property="article:published_time" content="2020-10-06T08:00:00Z">
      <title>Митинг</title></head><body><p>Толпа захватила Белый дом.</p></body></html>`;
    const bytes = Buffer.from(Buffer.from(page, 'utf16le').filter((_, index) => index % 2 === 0));
    // Cyrillic letters stand in one row of UTF-16 and one of windows-1251, in the same order.
    for (let at = 0; at < page.length; at++) if (page.charCodeAt(at) > 0x40f) bytes[at] = page.charCodeAt(at) - 0x350;
    feed.on(PATH, { body: bytes, headers: { 'content-type': 'text/html' } });
    expect(await aNewsPoller().poll()).toMatchObject({ lastError: null, lastRows: 1 });
    expect(taken).toMatchObject([{ title: 'Митинг', text: 'Толпа захватила Белый дом.' }]);
  });

  it.each([
    ['unfolds entities', { body: `<!DOCTYPE x [<!ENTITY a "ha">]>${rss()}`, headers: RSS_TYPE }, /document type/],
    ['is cut off in the middle', { body: rss(item('Crowd')), headers: RSS_TYPE, cutAfter: 90 }, /broke off|cut off/],
    ['stops where an entry should end', { body: rss(item('Crowd')).slice(0, 120), headers: RSS_TYPE }, /cut off/],
    ['is a picture', { body: 'x', headers: { 'content-type': 'image/png' } }, /image\/png/],
    ['does not say when it was published', { body: '<p>x</p>', headers: { 'content-type': 'text/html' } }, /published/],
    ['is in no encoding', { body: Buffer.from([0x3c, 0xff]), headers: RSS_TYPE }, /not text in utf-8/],
    ['is away', { status: 503, headers: { 'retry-after': '600' } }, /503/],
  ])('that %s is not heard, and says why', async (_, reply, why) => {
    feed.on(PATH, reply);
    const state = await aNewsPoller().poll();
    expect(state).toMatchObject({ lastSuccessAt: null, failures: 1 });
    expect(state.lastError).toMatch(why);
    expect(taken).toEqual([]);
  });

  it('that asks to be left alone is left alone that long', async () => {
    feed.on(PATH, { status: 429, headers: { 'retry-after': '3600' } });
    expect(await aNewsPoller().poll()).toMatchObject({ nextAttemptAt: later(60) });
  });
});
