import { instantMs } from '#libs/events';
import { aPoller } from '../support/feed-poller.js';
import { FeedServer } from '../support/feed-server.js';
import { HandClock } from '../support/hand-clock.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

const LIST = '/v2/lastupdate.txt';
const INTERVAL_MINUTES = 15;
const LOOK_MINUTES = 5;
const HOURS = 3;

let opened: TestStorage;
let feed: FeedServer;
beforeAll(async () => {
  [opened, feed] = await Promise.all([openTestStorage(), FeedServer.start()]);
});
beforeEach(async () => {
  feed.clear();
  await opened.storage.reset();
});
afterAll(() => Promise.all([opened.close(), feed.close()]));

describe('a live feed', () => {
  it.each([
    ['a leap day begins', '2024-02-28T22:30:00Z'],
    ['a leap day ends', '2024-02-29T22:30:00Z'],
    ['February of a common year ends', '2025-02-28T22:30:00Z'],
    ['a year ends', '2024-12-31T22:30:00Z'],
    ['clocks in Europe go forward', '2024-03-30T23:30:00Z'],
    ['clocks in Europe go back', '2024-10-26T23:30:00Z'],
  ])('is asked every quarter of an hour, no more and no less, by two servers at once while %s', async (_, start) => {
    const clock = new HandClock(start);
    const settings = { feed: 'gdelt', url: feed.url + LIST, intervalMinutes: INTERVAL_MINUTES, key: null } as const;
    const servers = [aPoller(opened.storage, settings, { clock }), aPoller(opened.storage, settings, { clock })];
    const askedAt: number[] = [];
    feed.on(LIST, () => {
      askedAt.push((instantMs(clock.now()) - instantMs(start)) / 60_000);
      return { status: 429, headers: { 'retry-after': String(INTERVAL_MINUTES * 60) } };
    });
    for (let minutes = 0; minutes <= HOURS * 60; minutes += LOOK_MINUTES) {
      await Promise.all(servers.map(({ poll }) => poll()));
      clock.passMinutes(LOOK_MINUTES);
    }
    const due = Array.from({ length: (HOURS * 60) / INTERVAL_MINUTES + 1 }, (__, index) => index * INTERVAL_MINUTES);
    expect(askedAt).toEqual(due);
  });
});
