import { openStorage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { runFaultlineOn } from '../support/command-line.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.drop());

async function fillStore(): Promise<void> {
  const storage = await openStorage(database);
  const path = 'test/golden/kyrgyzstan-2020/events.json';
  await importFile(storage, { source: 'faultline', path, receivedAt: '2020-11-01T00:00:00Z', by: 'test' });
  await storage.close();
}

describe('faultline outlook', () => {
  it('says in a sentence why there is none, and the same as JSON', async () => {
    await fillStore();
    const said = await runFaultlineOn(database, 'outlook', 'show', 'KGZ', '--on', '2020-10-06');
    expect(said).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Kyrgyzstan, 2020-11: no outlook\. \w/) as string,
    });
    const { out } = await runFaultlineOn(database, 'outlook', 'show', 'KGZ', '--on', '2020-10-06', '--json');
    expect(JSON.parse(out)).toMatchObject({ country: 'KGZ', month: '2020-11', probability: null });
  });

  it('freezes nothing where nothing is known, month by month', async () => {
    expect(await runFaultlineOn(database, 'outlook', 'freeze', '--from', '2020-09', '--to', '2020-10')).toMatchObject({
      code: 0,
      out: '2020-09: 0\n2020-10: 0\n0 outlooks frozen\n',
    });
    const { out } = await runFaultlineOn(database, 'outlook', 'freeze', '--from', '2020-09', '--json');
    expect(JSON.parse(out)).toEqual({ months: [{ month: '2020-09', frozen: 0 }], total: 0 });
  });

  it.each([
    [['show', 'KGZ', '--on', '2020-02-30'], '--on 2020-02-30'],
    [['show', 'XYZ', '--on', '2020-10-06'], '"XYZ" is no country code'],
    [['freeze', '--from', '2020-13'], '--from 2020-13'],
    [['freeze', '--from', '2020-09', '--to', 'autumn'], '--to autumn'],
  ])('refuses %j with what is wrong', async (words, why) =>
    expect(await runFaultlineOn(database, 'outlook', ...words)).toMatchObject({
      code: 2,
      err: expect.stringContaining(why) as string,
    }),
  );
});

describe('faultline reset', () => {
  const isEmpty = async () => {
    const storage = await openStorage(database);
    const empty = await storage.empty();
    await storage.close();
    return empty;
  };

  it('empties nothing unless somebody says yes', async () => {
    const refused = await runFaultlineOn(database, 'reset');
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('add --yes') as string });
    expect(await isEmpty()).toBe(false);
  });

  it('empties the store, which works on', async () => {
    expect(await runFaultlineOn(database, 'reset', '--yes')).toEqual({
      code: 0,
      out: 'The store is empty.\n',
      err: '',
    });
    expect(await isEmpty()).toBe(true);
    await fillStore();
    expect(await isEmpty()).toBe(false);
  });
});
