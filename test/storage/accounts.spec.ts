import { createHash } from 'node:crypto';
import { Allowances } from '../../apps/api/src/access/allowances.js';
import { Principal } from '../../apps/api/src/access/principal.js';
import { createLogger } from '../../apps/api/src/common/request-log.js';
import { HousekeepingJob } from '../../apps/api/src/housekeeping/housekeeping.job.js';
import { HandClock } from '../support/hand-clock.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
beforeAll(async () => (opened = await openTestStorage()));
afterAll(() => opened.close());

const START = '2026-01-01T00:00:00Z';
const note = { by: 'root', at: START };
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const somebody = (bucket: string): Principal =>
  new Principal({
    ...{ kind: 'key', name: bucket, ownerId: bucket, roles: [], rights: new Set(), bucket },
    ...{ credentialId: bucket, address: '203.0.113.7' },
  });

describe('an account', () => {
  it('has one name however it is written, and every change of it is in the audit log', async () => {
    const { accounts, audit } = opened.storage;
    const root = { name: 'root', roles: ['admin'] as const, passwordHash: 'x', oidcSubject: null };
    const account = await accounts.add(root, note);
    await expect(accounts.add({ ...root, name: 'ROOT' }, note)).rejects.toMatchObject({ code: 'CONFLICT' });
    await accounts.setPassword(account, { hash: 'the new hash', keepSession: null }, note);
    await accounts.setRoles(account, ['admin', 'viewer'], note);
    await expect(accounts.setRoles(account, ['viewer'], note)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { nodes } = await audit.list({ first: 10 });
    expect(nodes.map(({ action }) => action)).toEqual(['account.roles', 'account.password', 'account.add']);
    expect(JSON.stringify(nodes)).not.toContain('the new hash');
    expect(await accounts.haveAdmin()).toBe(true);
  });

  it('leaves nothing in the store one could log in with', async () => {
    const { sessions, apiKeys, accounts } = opened.storage;
    const { id: accountId } = (await accounts.byName('root'))!;
    const [address, agent] = ['127.0.0.1', 'a browser'];
    const session = { id: 's1', accountId, address, agent, createdAt: START, expiresAt: '2026-01-01T12:00:00Z' };
    await sessions.open({ ...session, tokenHash: hashOf('token in the browser') }, 'root');
    const key = { id: 'abcdefgh', title: 'sheet', scopes: ['read'], expiresAt: '2026-02-01T00:00:00Z', accountId };
    await apiKeys.add({ ...key, secretHash: hashOf('key of the program') }, note);
    const rows = [
      ...(await runSql(opened.databaseUrl, 'select session::text as row from session')),
      ...(await runSql(opened.databaseUrl, 'select api_key::text as row from api_key')),
    ];
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/token in the browser|key of the program/);
  });

  it('stays when the data is emptied', async () => {
    await opened.storage.reset();
    expect(await opened.storage.accounts.haveAdmin()).toBe(true);
  });
});

describe('an allowance', () => {
  it('is one for all processes: what one drew another misses a second later', async () => {
    const clock = new HandClock(START);
    const [here, there] = [new Allowances(opened.storage, clock), new Allowances(opened.storage, clock)];
    const caller = somebody('shared');
    await here.charge(caller, 1);
    for (let drawn = 0; drawn < 50_000; drawn += 10_000) await here.charge(caller, 10_000);
    clock.passMinutes(1 / 60);
    await here.charge(caller, 1);
    await there.charge(caller, 1);
    await expect(there.charge(caller, 20_000)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number) as number,
    });
    clock.passMinutes(1);
    await expect(there.charge(caller, 50_000)).resolves.toBeUndefined();
  });

  it('is not kept for the local owner', async () => {
    const { LOCAL_OWNER } = await import('../../apps/api/src/access/principal.js');
    const allowances = new Allowances(opened.storage, new HandClock(START));
    for (let question = 0; question < 20; question += 1) await allowances.charge(LOCAL_OWNER, 10_000);
    expect(LOCAL_OWNER.bucket).toBeNull();
  });
});

describe('housekeeping', () => {
  it('forgets answers by idempotency key after a week, and what was guessed and drawn long ago', async () => {
    const { storage, databaseUrl } = opened;
    const clock = new HandClock(new Date().toISOString());
    const job = new HousekeepingJob(storage, clock, createLogger('silent'));
    let effects = 0;
    const once = () => storage.requests.once('a key', 'a fingerprint', () => Promise.resolve((effects += 1)));
    await once();
    await job.forgetOld();
    expect([await once(), effects]).toEqual([1, 1]);
    clock.passMinutes(8 * 24 * 60);
    await job.forgetOld();
    expect([await once(), effects]).toEqual([2, 2]);
    expect(await runSql(databaseUrl, 'select 1 from allowance union all select 1 from attempt')).toEqual([]);
  });
});
