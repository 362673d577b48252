import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { instantMs } from '#libs/events';
import type { Storage } from '#libs/storage';
import { aPoller, later } from '../support/feed-poller.js';
import { FeedServer, type FeedReply } from '../support/feed-server.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';
import { zipOf } from '../support/zip.js';

const LIST = '/v2/lastupdate.txt';
const EXPORT = readFileSync(new URL('../fixtures/sources/gdelt/20201006121500.export.CSV', import.meta.url), 'utf8');
const NEWEST = '20201006121500';
const zipPath = (quarter: string) => `/v2/${quarter}.export.CSV.zip`;

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

const aGdeltPoller = ({ url = feed.url + LIST, random = 0 } = {}) =>
  aPoller(storage, { feed: 'gdelt', url, intervalMinutes: 15, key: null }, { random });

function listOf(quarter: string, zip: Buffer, host = 'http://' + new URL(feed.url).host): string {
  const md5 = createHash('md5').update(zip).digest('hex');
  const other = `${host}/v2/${quarter}.mentions.CSV.zip`;
  return `${zip.length} ${md5} ${host}${zipPath(quarter)}\n99 ${md5} ${other}\n`;
}

/** The feed publishes an export for a quarter of an hour and lists it. */
function publish(quarter = NEWEST, text = EXPORT): Buffer {
  const zip = zipOf([[`${quarter}.export.CSV`, text]], { streamed: true });
  feed.on(zipPath(quarter), { body: zip, headers: { 'content-type': 'application/zip' } });
  feed.on(LIST, { body: listOf(quarter, zip), etag: `"${quarter}"`, headers: { 'content-type': 'text/plain' } });
  return zip;
}

const storedRows = async () =>
  (await runSql(opened.databaseUrl, 'select count(*)::int as n from event_revision'))[0]?.['n'];
const importedFiles = async () => (await storage.imports.list({ first: 50 })).nodes.map(({ fileName }) => fileName);

describe('the live feed of GDELT', () => {
  it('brings the rows of the newest quarter of an hour, once', async () => {
    publish();
    const { clock, poll } = aGdeltPoller();
    const state = await poll();
    const [run] = (await storage.imports.list({ first: 5 })).nodes;
    expect(run).toMatchObject({ fileName: '20201006121500.export.CSV', by: 'live feed', source: 'gdelt' });
    expect(await storedRows()).toBe(run!.accepted);
    expect(state).toMatchObject({ failures: 0, lastError: null, lastRows: run!.read, nextAttemptAt: later(15) });
    await poll();
    expect(feed.asked()).toEqual([LIST, zipPath(NEWEST)]);
    clock.passMinutes(15);
    expect(await poll()).toMatchObject({ lastRows: 0, lastSuccessAt: later(15), nextAttemptAt: later(30) });
    expect(feed.asked()).toEqual([LIST, zipPath(NEWEST), LIST]);
    expect(feed.requests[2]!.headers['if-none-match']).toBe(`"${NEWEST}"`);
  });

  it('fetches the quarters an outage made it miss, oldest first, and passes over one that never was', async () => {
    publish('20201006113000', EXPORT.replaceAll('20201006121500', '20201006113000'));
    const { clock, poll } = aGdeltPoller();
    await poll();
    feed.on(zipPath('20201006120000'), {
      body: zipOf([['x.CSV', '']]),
      headers: { 'content-type': 'application/zip' },
    });
    publish();
    clock.passMinutes(45);
    expect(await poll()).toMatchObject({ lastError: null });
    expect(feed.asked().slice(3)).toEqual([zipPath('20201006114500'), zipPath('20201006120000'), zipPath(NEWEST)]);
    expect(await importedFiles()).toEqual([
      '20201006121500.export.CSV',
      '20201006120000.export.CSV',
      '20201006113000.export.CSV',
    ]);
  });

  it('goes on behind a quarter it missed whose file is damaged, which would keep out all that came later', async () => {
    publish('20201006113000', EXPORT.replaceAll('20201006121500', '20201006113000'));
    const { clock, poll } = aGdeltPoller();
    await poll();
    feed.on(zipPath('20201006114500'), { body: zipOf([['x.CSV', EXPORT]]).subarray(0, 300) });
    feed.on(zipPath('20201006120000'), { body: zipOf([['x.CSV', 'no export']]) });
    publish();
    clock.passMinutes(45);
    expect(await poll()).toMatchObject({ lastError: null, lastSuccessAt: later(45) });
    expect((await importedFiles())[0]).toBe('20201006121500.export.CSV');
  });

  it('of what GDELT translates is caught up as well', async () => {
    const list = '/v2/lastupdate-translation.txt';
    const { clock, poll } = aGdeltPoller({ url: feed.url + list });
    for (const quarter of ['20201006113000', '20201006114500', '20201006120000']) {
      const zip = publish(`${quarter}.translation`, EXPORT.replaceAll(NEWEST, quarter));
      feed.on(list, { body: listOf(`${quarter}.translation`, zip) });
      if (quarter.endsWith('114500')) continue;
      expect(await poll()).toMatchObject({ lastError: null });
      clock.passMinutes(30);
    }
    expect(feed.asked().filter((path) => path !== list)).toEqual(
      ['20201006113000', '20201006114500', '20201006120000'].map((quarter) => zipPath(`${quarter}.translation`)),
    );
  });

  it('is asked once when two servers on the same store poll it', async () => {
    publish();
    const [one, other] = [aGdeltPoller(), aGdeltPoller()];
    await Promise.all([one.poll(), other.poll(), one.poll(), other.poll()]);
    expect(feed.asked()).toEqual([LIST, zipPath(NEWEST)]);
  });

  it('is taken over from a server that stopped in the middle, whose late word no longer counts', async () => {
    const due = { feed: 'gdelt', intervalMinutes: 15, now: later(0), leasedUntil: later(2) };
    const stopped = (await storage.feeds.claim(due))!;
    expect(await storage.feeds.claim({ ...due, now: later(1) })).toBeNull();
    const next = (await storage.feeds.claim({ ...due, now: later(2), leasedUntil: later(4) }))!;
    const failure = { error: 'late', nextAttemptAt: later(99) };
    expect(await storage.feeds.missed(stopped, failure)).toBe(false);
    expect(await storage.feeds.missed(next, failure)).toBe(true);
  });
});

/** What goes wrong, how the feed shows it, and what is said about it. */
const FAULTS: readonly (readonly [string, string, FeedReply, RegExp])[] = [
  ['the list is not there', LIST, { status: 404 }, /answers 404\.$/],
  ['the feed fails', LIST, { status: 503, body: 'busy' }, /answers 503\.$/],
  [
    'the key is refused',
    LIST,
    { status: 403 },
    /answers 403: check its key, and whether its account may read these data\.$/,
  ],
  ['an error page comes for the list', LIST, html('<p>Sorry'), /sends text\/html where text\/plain/],
  ['a list comes that is none', LIST, { body: 'maintenance' }, /must name an event export/],
  ['the list moved elsewhere', LIST, { status: 302, headers: { location: '/else' } }, /redirects are not followed/],
  ['the list is cut off', LIST, { body: 'x'.repeat(900), cutAfter: 300 }, /broke off/],
  ['the list says "unchanged" unasked', LIST, { status: 304 }, /answers 304/],
  ['the list never comes', LIST, { body: 'x', stalls: true }, /No whole answer came within 400 ms/],
  ['the export is not there yet', zipPath(NEWEST), { status: 404 }, /answers 404\.$/],
  ['the export is cut off on the way', zipPath(NEWEST), { body: 'PK'.repeat(900), cutAfter: 99 }, /broke off/],
  ['the export is another file', zipPath(NEWEST), { body: zipOf([['a.CSV', EXPORT]]) }, /size or MD5 differs/],
  ['the export has no end', zipPath(NEWEST), { body: Buffer.alloc(400_000) }, /more than 300000 bytes/],
  ['the export is an error page', zipPath(NEWEST), html('<p>Sorry'), /sends text\/html/],
  ['the export comes compressed', zipPath(NEWEST), gzipped('cut off'), /compresses what must come as it is/],
];

function html(body: string): FeedReply {
  return { body, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

function gzipped(text: string): FeedReply {
  return { body: gzipSync(text).subarray(0, 12), headers: { 'content-encoding': 'gzip' } };
}

describe('a feed that cannot be read', () => {
  it.each(FAULTS)('changes nothing and says why when %s', async (...[, path, reply, why]) => {
    publish();
    feed.on(path, reply);
    const { clock, poll } = aGdeltPoller();
    const missed = await poll();
    expect(missed).toMatchObject({ failures: 1, lastSuccessAt: null, nextAttemptAt: later(1) });
    expect(missed.lastError).toMatch(why);
    expect([await storedRows(), await importedFiles()]).toEqual([0, []]);
    publish();
    clock.passMinutes(1);
    expect(await poll()).toMatchObject({ failures: 0, lastError: null, lastSuccessAt: later(1) });
    expect(await importedFiles()).toHaveLength(1);
  });

  it('leaves nothing of an export that is damaged inside, even where its MD5 fits', async () => {
    const whole = zipOf([['a.CSV', EXPORT]]);
    const wrongRows = zipOf([['a.CSV', `${EXPORT}\n${Buffer.alloc(3).toString()}`]]);
    for (const [zip, why] of [
      [whole.subarray(0, 200), /cut off/],
      [wrongRows, /is NUL/],
    ] as const) {
      await storage.reset();
      feed.on(zipPath(NEWEST), { body: zip });
      feed.on(LIST, { body: listOf(NEWEST, zip) });
      expect((await aGdeltPoller().poll()).lastError).toMatch(why);
      expect([await storedRows(), await importedFiles()]).toEqual([0, []]);
    }
  });

  it('sends nobody to another host', async () => {
    feed.on(LIST, { body: listOf(NEWEST, publish(), 'http://127.0.0.2') });
    expect((await aGdeltPoller().poll()).lastError).toBe('The feed points to another host, 127.0.0.2.');
  });

  it('is left alone as long as it asks for', async () => {
    feed.on(LIST, { status: 429, headers: { 'retry-after': '3600' } });
    expect(await aGdeltPoller().poll()).toMatchObject({ lastError: 'The feed answers 429.', nextAttemptAt: later(60) });
  });

  it('is asked again after 1, 2, 4 … minutes, at most its interval, spread by chance', async () => {
    feed.on(LIST, { status: 500 });
    const { clock, poll } = aGdeltPoller({ random: 0.5 });
    const waits: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      const { nextAttemptAt } = await poll();
      waits.push((instantMs(nextAttemptAt) - instantMs(clock.now())) / 60_000);
      clock.passMinutes(15);
    }
    expect(waits).toEqual([0.75, 1.5, 3, 6, 11.25, 11.25]);
  });

  it('that is not to be reached at all says so', async () =>
    expect((await aGdeltPoller({ url: 'http://127.0.0.1:1/list.txt' }).poll()).lastError).toMatch(/cannot be reached/));
});
