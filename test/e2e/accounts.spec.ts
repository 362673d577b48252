import { randomUUID } from 'node:crypto';
import { openStorage } from '#libs/storage';
import { DEFAULT_ACCOUNT_SETTINGS } from '../../apps/api/src/accounts/account-settings.js';
import { needsLogin } from '../../apps/api/src/accounts/start-rule.js';
import { codeOf, cookieOf, PASSWORD, startAccountsApi, type AccountsApi, type Caller } from '../support/accounts.js';
import { answerOf, startTestApi } from '../support/api.js';
import { LiveClient } from '../support/live.js';
import { createTestDatabase } from '../support/postgres.js';

let api: AccountsApi;
beforeAll(async () => (api = await startAccountsApi()));
afterAll(() => api.close());

const READ = '{ countries(first: 1) { nodes { code } } }';
const ME = '{ me { name kind roles rights needsLogin provider } }';
const statusOf = async (caller: Pick<Caller, 'ask'>, query = READ) => (await caller.ask(query)).status;

describe('a start (B, start-up rule)', () => {
  it('on an address others can reach is refused while there is no account, with the command that creates one', async () => {
    const database = await createTestDatabase();
    const { databaseUrl } = database;
    await expect(startTestApi({ databaseUrl, host: '0.0.0.0' })).rejects.toThrow('faultline user add');
    const accounts = { ...DEFAULT_ACCOUNT_SETTINGS, publicUrl: 'https://risk.example.org' };
    await expect(startTestApi({ databaseUrl, accounts })).rejects.toThrow('faultline user add');
    await database.drop();
  });

  it('there is refused without log-in for good, and asks for log-in here as soon as there is an account', async () => {
    const storage = await openStorage(api);
    const rule = (host: string, wanted: boolean | null) =>
      needsLogin({ host, accounts: { ...DEFAULT_ACCOUNT_SETTINGS, wanted } }, storage);
    await expect(rule('0.0.0.0', false)).rejects.toThrow('everybody its owner');
    expect(await rule('0.0.0.0', null)).toBe(true);
    expect(await rule('127.0.0.1', null)).toBe(true);
    expect(await rule('127.0.0.1', false)).toBe(false);
    await storage.close();
  });

  it('on this machine without accounts needs no log-in: whoever asks is its owner', async () => {
    const database = await createTestDatabase();
    const open = await startTestApi({ databaseUrl: database.databaseUrl });
    const { data } = await open.ask(ME);
    expect(data?.['me']).toMatchObject({ name: 'local owner', kind: 'LOCAL_OWNER', needsLogin: false });
    expect((await open.ask(READ)).status).toBe(200);
    await open.close();
    await database.drop();
  });
});

describe('somebody unknown', () => {
  it('reads nothing and learns nothing of the schema, however the question is put (A6)', async () => {
    const nobody = api.with({});
    const refused = await nobody.ask(READ);
    expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);
    for (const question of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Score") { name } }',
      'query { ...a } fragment a on Query { x: __schema { types { name } } }',
    ])
      expect(await statusOf(nobody, question)).toBe(400);
    expect((await (await api.as('vera')).ask('{ __schema { queryType { name } } }')).status).toBe(200);
  });

  it('is told who they are not, and gets the empty pages and the health of the server', async () => {
    expect((await api.with({}).ask(ME)).data?.['me']).toMatchObject({ kind: 'ANONYMOUS', roles: [], needsLogin: true });
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  });

  it.each(['/data/scores.csv?country=KGZ', '/data/events.csv', '/data/metadata.json', '/imports/1/rejected.csv'])(
    'gets no file at %s',
    async (path) => {
      const answer = await answerOf(await fetch(`${api.url}${path}`));
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );

  it('hears nothing over a socket', async () => {
    const client = await LiveClient.connect(api.url);
    client.subscribe('s', 'subscription { eventReported { id } }');
    const { payload } = await client.next('next', 's');
    client.close();
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('a session (B9)', () => {
  it('is a cookie no script reads and no other site makes a browser use', async () => {
    const [cookie] = (await api.logIn('vera')).headers.getSetCookie();
    expect(cookie).toMatch(/^faultline-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { headers } = await api.as('vera');
    const crossSite = await api.with({ ...headers, origin: 'https://evil.example' }).ask(READ);
    expect([crossSite.status, codeOf(crossSite)]).toEqual([403, 'FORBIDDEN']);
    expect(await statusOf(api.with({ ...headers, 'sec-fetch-site': 'cross-site' }))).toBe(403);
    expect(await statusOf(api.with({ ...headers, origin: api.url }))).toBe(200);
  });

  it('gets a new token at log-in: one that was planted before stays worthless', async () => {
    const planted = 'A'.repeat(43);
    const given = cookieOf(await api.logIn('vera', PASSWORD, { cookie: `faultline-session=${planted}` }));
    expect(given).not.toContain(planted);
    expect(await statusOf(api.with({ cookie: `faultline-session=${planted}` }))).toBe(401);
  });

  it('is over after logging out, at once', async () => {
    const vera = await api.as('vera');
    expect(await statusOf(vera)).toBe(200);
    const out = await fetch(`${api.url}/session`, { method: 'DELETE', headers: { ...vera.headers } });
    expect([out.status, out.headers.getSetCookie()[0]]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect(await statusOf(vera)).toBe(401);
  });

  it('is over after half an hour without use, and after twelve hours with any', async () => {
    const vera = await api.as('vera');
    for (let quarter = 0; quarter < 4; quarter += 1) {
      api.clock.passMinutes(15);
      await new Promise((resolve) => setTimeout(resolve, 550));
      expect(await statusOf(vera)).toBe(200);
    }
    const idle = await api.as('arne');
    api.clock.passMinutes(31);
    expect(await statusOf(idle)).toBe(401);
    const busy = await api.as('rita');
    api.clock.passMinutes(12 * 60 + 1);
    expect(await statusOf(busy)).toBe(401);
  });

  it('of every other browser is over after a password change, and the password must be said again', async () => {
    const [here, there] = [await api.as('arne'), await api.as('arne')];
    const change = 'mutation ($p: String!, $n: String!) { changePassword(present: $p, next: $n) }';
    const wrong = await here.ask(change, { p: 'not the password', n: 'another long sentence' });
    expect(codeOf(wrong)).toBe('FORBIDDEN');
    expect(codeOf(await here.ask(change, { p: PASSWORD, n: 'short' }))).toBe('BAD_USER_INPUT');
    expect((await here.ask(change, { p: PASSWORD, n: 'another long sentence' })).errors).toEqual([]);
    expect([await statusOf(here), await statusOf(there)]).toEqual([200, 401]);
    expect((await api.logIn('arne')).status).toBe(401);
    expect((await api.logIn('arne', 'another long sentence')).status).toBe(204);
  });

  it('and the keys of an account are over when it is switched off; the last who administers cannot be', async () => {
    const root = await api.as('root');
    const made = await root.ask('mutation { createUser(name: "temp", roles: [VIEWER]) { password user { roles } } }');
    const { password } = made.data?.['createUser'] as { password: string };
    const temp = api.with({ cookie: cookieOf(await api.logIn('temp', password)) });
    expect(await statusOf(temp)).toBe(200);
    await root.ask('mutation { disableUser(name: "temp") { disabledAt } }');
    expect(await statusOf(temp)).toBe(401);
    expect((await api.logIn('temp', password)).status).toBe(401);
    expect(codeOf(await root.ask('mutation { disableUser(name: "root") { name } }'))).toBe('CONFLICT');
    expect(codeOf(await root.ask('mutation { setUserRoles(name: "root", roles: [VIEWER]) { name } }'))).toBe(
      'CONFLICT',
    );
  });

  it('has other roles at once, and is over when whoever administers gives a new password', async () => {
    const root = await api.as('root');
    const made = await root.ask('mutation { createUser(name: "novice", roles: [VIEWER]) { password } }');
    const { password } = made.data?.['createUser'] as { password: string };
    const novice = api.with({ cookie: cookieOf(await api.logIn('novice', password)) });
    const audit = '{ audit(first: 1) { nodes { action } } }';
    expect(codeOf(await novice.ask(audit))).toBe('FORBIDDEN');
    await root.ask('mutation { setUserRoles(name: "novice", roles: [ADMIN]) { roles } }');
    expect((await novice.ask(audit)).errors).toEqual([]);
    const reset = await root.ask('mutation { resetUserPassword(name: "novice") { password user { name roles } } }');
    const given = reset.data?.['resetUserPassword'] as { password: string; user: unknown };
    expect(given.user).toEqual({ name: 'novice', roles: ['ADMIN'] });
    expect([await statusOf(novice), (await api.logIn('novice', password)).status]).toEqual([401, 401]);
    expect((await api.logIn('novice', given.password)).status).toBe(204);
    await root.ask('mutation { disableUser(name: "novice") { name } }');
  });

  it('is listed to its owner and ended by them alone', async () => {
    const [vera, anna] = [await api.as('vera'), await api.as('anna')];
    const { data } = await vera.ask('{ sessions { id isThis address agent } }');
    const mine = (data?.['sessions'] as { id: string; isThis: boolean }[]).find(({ isThis }) => isThis)!;
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    await anna.ask(end, { id: mine.id });
    expect(await statusOf(vera)).toBe(200);
    await vera.ask(end, { id: mine.id });
    expect(await statusOf(vera)).toBe(401);
  });
});

describe('guessing a password (B6)', () => {
  // What was guessed before is forgotten after a quarter of an hour.
  beforeEach(() => api.clock.passMinutes(16));

  it('counts twenty guesses sent at once as twenty, makes the guesser wait, and locks nobody out', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => api.logIn('mats', `guess number ${n}`)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(15);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await api.logIn('mats')).status).toBe(429);
    api.clock.passMinutes(1);
    expect((await api.logIn('mats')).status).toBe(204);
  });

  it('by changing a password stops at the first wrong one, and counts', async () => {
    const anna = await api.as('anna');
    const guesses = Array.from({ length: 10 }, (_, n) => `g${n}: changePassword(present: "guess ${n}", next: "x")`);
    const codes = [];
    for (let request = 0; request < 7; request += 1)
      codes.push(
        (await anna.ask(`mutation { ${guesses.join(' ')} }`)).errors.map(({ extensions }) => extensions['code']),
      );
    expect(codes).toEqual([...Array.from({ length: 5 }, () => ['FORBIDDEN']), ['RATE_LIMITED'], ['RATE_LIMITED']]);
  });

  it('tells a wrong password from an unknown name by nothing', async () => {
    const [wrong, unknown] = await Promise.all([api.logIn('vera', 'wrong'), api.logIn(randomUUID(), 'wrong')]);
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
  });
});

describe('an API key (B7, B8)', () => {
  beforeAll(() => api.clock.passMinutes(16));

  it('does what its scopes allow within its owner’s rights, and stands in histories', async () => {
    const { key, id } = await api.keyOf('anna', ['read']);
    const program = api.with({ authorization: `Bearer ${key}` });
    expect(await statusOf(program)).toBe(200);
    expect((await program.ask(ME)).data?.['me']).toMatchObject({ kind: 'KEY', name: `anna (key ${id})` });
    const change =
      'mutation { retractEvent(id: "KGZ:x", expectedVersion: 1, reason: "r", idempotencyKey: "k") { id } }';
    expect(codeOf(await program.ask(change))).toBe('FORBIDDEN');
    expect(codeOf(await program.ask('mutation { createApiKey(title: "x", scopes: [READ]) { key } }'))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await program.ask('{ users { name } }'))).toBe('FORBIDDEN');
  });

  it('is made at /settings, shown once, and revoked within a second', async () => {
    const vera = await api.as('vera');
    const made = await vera.ask('mutation { createApiKey(title: "sheet", scopes: [READ], days: 7) { id key } }');
    const { id, key } = made.data?.['createApiKey'] as { id: string; key: string };
    const program = api.with({ authorization: `Bearer ${key}` });
    expect(await statusOf(program)).toBe(200);
    const listed = await vera.ask('{ apiKeys { id title scopes } }');
    expect(listed.data?.['apiKeys']).toContainEqual({ id, title: 'sheet', scopes: ['READ'] });
    expect(listed.text).not.toContain(key);
    const other = await (await api.as('rita')).ask('mutation ($id: ID!) { revokeApiKey(id: $id) }', { id });
    expect(codeOf(other)).toBe('NOT_FOUND');
    await vera.ask('mutation ($id: ID!) { revokeApiKey(id: $id) }', { id });
    expect(await statusOf(program)).toBe(401);
  });

  it('that is over, mistyped, of another installation or no key at all is refused', async () => {
    const { key } = await api.keyOf('vera', ['read'], 1);
    const last = key.at(-1) === 'x' ? 'y' : 'x';
    for (const wrong of [
      `Bearer ${key.slice(0, -1)}${last}`,
      `Bearer ${key.replace('flt_live_', 'flt_test_')}`,
      `Basic ${key}`,
      'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb290In0.',
    ])
      expect(await statusOf(api.with({ authorization: wrong }))).toBe(401);
    expect(await statusOf(api.with({ authorization: `Bearer ${key}` }))).toBe(200);
    api.clock.passMinutes(24 * 60 + 1);
    expect(await statusOf(api.with({ authorization: `Bearer ${key}` }))).toBe(401);
  });

  it('in an address is refused and flagged, because logs keep addresses', async () => {
    const { key, id } = await api.keyOf('vera', ['read']);
    expect((await fetch(`${api.url}/data/scores.csv?country=KGZ&key=${key}`)).status).toBe(400);
    const keys = (await (await api.as('vera')).ask('{ apiKeys { id exposedAt } }')).data?.['apiKeys'];
    expect((keys as { id: string; exposedAt: string | null }[]).find((one) => one.id === id)?.exposedAt).not.toBeNull();
  });

  it('opens a subscription by header or in the first message; revoked, it is refused once and then over', async () => {
    const { key, id } = await api.keyOf('vera', ['read']);
    const client = await LiveClient.connect(api.url, api.url, { authorization: `Bearer ${key}` });
    client.subscribe('s', 'subscription { eventReported { id } }');
    await expect(LiveClient.connect(api.url, api.url, { authorization: 'Bearer wrong' })).rejects.toThrow('4403');
    client.send({ type: 'ping' });
    await client.next('pong');
    const vera = await api.as('vera');
    expect((await vera.ask(`mutation { revokeApiKey(id: "${id}") }`)).errors).toEqual([]);
    const source = `{ publisher: "Test", publishedAt: "${api.clock.now()}", grade: A, attribution: FACT }`;
    const event = `country: "KGZ", class: "violence.riot", occurredOn: "2020-10-06", reports: [${source}]`;
    const change = `mutation { reportEvent(idempotencyKey: "after the key", input: { ${event} }) { id } }`;
    expect((await (await api.as('anna')).ask(change)).errors).toEqual([]);
    const { payload } = await client.next('next', 's');
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await client.next('complete', 's');
    client.close();
  });
});
