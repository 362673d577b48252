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

describe('faultline import of several files', () => {
  const FILES = ['README.md', 'gone.csv', 'test/fixtures/sources/acled/deleted.csv'];

  it('passes over those that are refused, says so, and fails in the end', async () => {
    const { code, out, err } = await runFaultlineOn(database, 'import', 'acled', ...FILES, '--dry-run');
    expect([code, out]).toEqual([
      2,
      expect.stringMatching(/^test\S+deleted\.csv: would be import \d+, 4 rows read: 2 new/),
    ]);
    expect(err).toMatch(
      /^README\.md: the header must have .+\ngone\.csv: there is no such file\.\ndeleted\.csv, line 4, event_id_cnty "": .+\ndeleted\.csv, line 5, .+\n2 of 3 files were refused\.\n$/,
    );
  });

  it('has each in its place as JSON', async () => {
    const { out } = await runFaultlineOn(database, 'import', 'acled', ...FILES, '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject([
      { error: { code: 'BAD_USER_INPUT' } },
      { error: { message: 'gone.csv: there is no such file.' } },
      { summary: { read: 4 } },
    ]);
  });

  it('says once that there is no such source', async () =>
    expect((await runFaultlineOn(database, 'import', 'rumours', ...FILES)).err).toMatch(
      /^There is no source "rumours"\..+\n$/,
    ));
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
