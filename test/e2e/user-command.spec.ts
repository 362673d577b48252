import { LOCAL_OWNER_ID, openStorage } from '#libs/storage';
import { runFaultlineOn } from '../support/command-line.js';
import { startTestApi } from '../support/api.js';
import { createTestDatabase, runSql, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.drop());

describe('faultline user and faultline key', () => {
  it('make the first owner, whose password and key are printed once and work', async () => {
    const nobody = await runFaultlineOn(database, 'user', 'list');
    expect(nobody).toMatchObject({ code: 0, out: '', err: expect.stringContaining('user add NAME') as string });
    const added = await runFaultlineOn(database, 'user', 'add', 'olga', '--role', 'admin,analyst');
    expect(added).toMatchObject({ code: 0, err: '' });
    const password = /shown this once\): (\S+)/.exec(added.out)![1]!;
    const made = await runFaultlineOn(database, 'key', 'add', 'olga', '--scope', 'read', '--days', '7');
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^flt_live_\w{8}_\w{49}\n$/) as string });
    const listed = await runFaultlineOn(database, 'user', 'list');
    expect(listed.out).toBe('olga: analyst, admin\n');
    expect(listed.out).not.toContain(password);

    const api = await startTestApi({ databaseUrl: database.databaseUrl });
    const logIn = () =>
      fetch(`${api.url}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'olga', password }),
      });
    const authorization = `Bearer ${made.out.trim()}`;
    const ask = async () => (await api.post('{"query":"{ sources { id } }"}', { authorization })).status;
    expect([(await logIn()).status, await ask()]).toEqual([204, 200]);
    expect(await runFaultlineOn(database, 'key', 'revoke', made.out.split('_')[2]!)).toMatchObject({ code: 0 });
    expect(await ask()).toBe(401);
    expect(await runFaultlineOn(database, 'user', 'password', 'olga')).toMatchObject({ code: 0 });
    expect((await logIn()).status).toBe(401);
    await api.close();
  });

  it('hand an account what was made before there were accounts, once, and to nobody else', async () => {
    const storage = await openStorage(database);
    await storage.portfolios.create({ id: 'p-before', owner: LOCAL_OWNER_ID }, 'Frontier', {
      by: 'local owner',
      requestId: null,
    });
    await storage.portfolios.create({ id: 'p-other', owner: 'u-somebody' }, 'Theirs', {
      by: 'somebody',
      requestId: null,
    });
    const adopted = await runFaultlineOn(database, 'user', 'adopt', 'olga');
    expect(adopted).toMatchObject({ code: 0, out: expect.stringContaining('portfolios 1, alert rules 0') as string });
    const olga = await storage.accounts.byName('olga');
    expect((await storage.portfolios.list(olga!.id)).map(({ id }) => id)).toEqual(['p-before']);
    expect((await runFaultlineOn(database, 'user', 'adopt', 'olga')).out).toContain('portfolios 0');
    expect(await runFaultlineOn(database, 'user', 'adopt', 'nobody')).toMatchObject({ code: 2 });
    await storage.close();
    await expect(runSql(database.databaseUrl, `update portfolio set owner = 'u-thief'`)).rejects.toThrow('append-only');
  });

  it('say what is wrong, with exit code 2', async () => {
    expect(await runFaultlineOn(database, 'user', 'add', 'olga', '--role', 'viewer')).toMatchObject({ code: 2 });
    const wrong = await runFaultlineOn(database, 'user', 'add', 'peter', '--role', 'emperor');
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('viewer, analyst') as string });
    expect(await runFaultlineOn(database, 'user', 'role', 'nobody', 'viewer')).toMatchObject({ code: 2 });
    const last = await runFaultlineOn(database, 'user', 'disable', 'olga');
    expect(last).toMatchObject({ code: 2, err: expect.stringContaining('Nobody could administer') as string });
    expect(await runFaultlineOn(database, 'key', 'revoke', 'aaaaaaaa')).toMatchObject({ code: 2 });
  });
});
