import { openStorage } from '#libs/storage';
import { killApis } from '../drills/killed-apis.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { randomFrom } from '../support/random.js';

const KILLS = 20;

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.drop());

describe('a server', () => {
  it(`killed ${KILLS} times while somebody reports an event, who asks again, has each event once and one answer for it`, async () => {
    const { ids, unanswered } = await killApis({ ...database, kills: KILLS, random: randomFrom(20201006) });
    expect(unanswered).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(KILLS);
    const storage = await openStorage(database);
    const { events } = await storage.records.read('KGZ');
    expect(events.map(({ id }) => `KGZ:${id}`).toSorted()).toEqual([...ids].toSorted());
    const changes = await storage.changes.since(0);
    expect(changes.filter(({ kind }) => kind === 'event')).toHaveLength(KILLS);
    expect(await storage.audit.verify()).toMatchObject({ broken: null });
    await storage.close();
  }, 900_000);
});
