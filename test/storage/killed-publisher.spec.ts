import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { countByDay, killPublishers } from '../drills/killed-publishers.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';
import { randomFrom } from '../support/random.js';

const KILLS = 20;
const DAYS = 60;
const FIRST_DAY = '2020-10-29';

let opened: TestStorage;
beforeAll(async () => {
  opened = await openTestStorage();
  await importNumbered(opened.storage, { contentHash: 'file', rows: 1_000, rowsPerChunk: 500 });
});
afterAll(() => opened.close());

describe('the publication of daily scores', () => {
  it(`killed ${KILLS} times and run again publishes every day whole, once, and every score replays bit for bit`, async () => {
    const { storage, databaseUrl } = opened;
    const drill = { databaseUrl, storage, firstDay: FIRST_DAY, days: DAYS, random: randomFrom(20201006) };
    expect(await killPublishers({ ...drill, kills: KILLS })).toBeGreaterThan(KILLS / 2);
    const counts = await countByDay(storage);
    expect(counts.size).toBe(DAYS);
    expect(new Set(counts.values())).toEqual(new Set([NUMBERED_COUNTRIES.length]));
    expect(await verifyPublished(storage)).toMatchObject({
      replayed: DAYS * NUMBERED_COUNTRIES.length,
      differences: [],
      audit: { broken: null },
    });
  }, 300_000);
});
