import type { Storage } from '#libs/storage';
import { killImporters } from '../drills/killed-importers.js';
import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';
import { randomFrom } from '../support/random.js';

let opened: TestStorage;
let storage: Storage;

beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterAll(() => opened.close());

const KILLS = 40;
const ROWS = 16_000;
const ROWS_PER_CHUNK = 100;

async function countEvents(): Promise<number> {
  const records = await storage.records.readAll(NUMBERED_COUNTRIES);
  return [...records.values()].reduce((sum, { events }) => sum + events.length, 0);
}

describe('an import', () => {
  it(`killed ${KILLS} times at random moments and run again loses nothing and doubles nothing`, async () => {
    const plan = { contentHash: 'killed file', rows: ROWS, rowsPerChunk: ROWS_PER_CHUNK };
    const drill = { storage, databaseUrl: opened.databaseUrl, plan, random: randomFrom(20201006) };
    const { killed, done } = await killImporters({ ...drill, kills: KILLS });
    expect(killed).toBeGreaterThan(0);
    expect(done).toMatchObject({ read: ROWS, accepted: ROWS, duplicate: 0, revised: 0, rejected: 0 });
    expect(await countEvents()).toBe(ROWS);
    expect(await runSql(opened.databaseUrl, 'select count(*)::int as reports from report')).toEqual([
      { reports: ROWS },
    ]);
    const changed = await runSql(
      opened.databaseUrl,
      `select count(*)::int as chunks, count(distinct sequence)::int as sequences from change where kind = 'import'`,
    );
    expect(changed).toEqual([{ chunks: ROWS / ROWS_PER_CHUNK, sequences: ROWS / ROWS_PER_CHUNK }]);
  }, 300_000);
});

describe('eight imports at once', () => {
  it('of overlapping files store each event once, and every row is accounted for', async () => {
    await storage.reset();
    const files = Array.from({ length: 8 }, (_, index) => ({
      contentHash: `overlapping ${index}`,
      rows: 600 + 200 * index,
      rowsPerChunk: 70 + 13 * index,
    }));
    const imports = await Promise.all(files.map((file) => importNumbered(storage, file)));
    const total = (key: 'read' | 'accepted' | 'duplicate') => imports.reduce((sum, one) => sum + one[key], 0);
    expect(total('accepted')).toBe(2_000);
    expect(total('duplicate')).toBe(total('read') - 2_000);
    expect(await countEvents()).toBe(2_000);
    const versions = await storage.records.versions();
    const [{ touches }] = (await runSql(
      opened.databaseUrl,
      `select sum(json_array_length(countries))::int as touches from change`,
    )) as [{ touches: number }];
    expect([...versions.values()].reduce((sum, version) => sum + version, 0)).toBe(touches);
  }, 60_000);
});
