import { createServer } from 'node:net';
import { once } from 'node:events';
import { startAccountsApi, type AccountsApi } from '../support/accounts.js';
import { CLIENT, OidcProvider, type Forgery } from '../support/oidc-provider.js';

let api: AccountsApi;
let provider: OidcProvider;

beforeAll(async () => {
  provider = await OidcProvider.start();
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const oidc = { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, title: 'Our directory' };
  api = await startAccountsApi({ settings: { publicUrl, oidc }, more: { port } });
});
afterAll(async () => {
  await api.close();
  await provider.close();
});
beforeEach(() => (provider.forgery = null));

/** The provider sends people back to an address that has to be known before. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const go = (url: string, cookie = '') => fetch(url, { redirect: 'manual', headers: { cookie } });
const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');

/** What a browser does: to the provider and back, with the cookies of the first answer unless told otherwise. */
async function logIn(next = '/', cookies?: string): Promise<Response> {
  const begun = await go(`${api.url}/session/oidc?next=${encodeURIComponent(next)}`);
  const atProvider = await go(begun.headers.get('location')!);
  return go(atProvider.headers.get('location')!, cookies ?? cookiesOf(begun));
}

describe('log-in by an OpenID provider', () => {
  it('is offered by name, and ends on the page that was asked for with a session of the account that names the person', async () => {
    expect((await api.with({}).ask('{ me { provider } }')).data).toEqual({ me: { provider: 'Our directory' } });
    provider.subject = 'subject of vera';
    const back = await logIn('/country/KGZ?from=2020-10-01');
    expect([back.status, back.headers.get('location')]).toEqual([302, '/country/KGZ?from=2020-10-01']);
    const { data } = await api.with({ cookie: cookiesOf(back) }).ask('{ me { name kind roles } }');
    expect(data).toEqual({ me: { name: 'vera', kind: 'USER', roles: ['VIEWER'] } });
  });

  it('goes to no other site afterwards, whatever the address says', async () => {
    provider.subject = 'subject of vera';
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example'])
      expect((await logIn(next)).headers.get('location')).toBe('/');
  });

  it('lets nobody in whom no account names', async () => {
    provider.subject = 'somebody else';
    const back = await logIn();
    expect(back.headers.get('location')).toBe('/login?refused=person');
    expect(cookiesOf(back)).not.toContain('faultline-session');
  });

  it.each<Forgery>([
    'alg-none',
    'client-secret',
    'other-audience',
    'expired',
    'other-nonce',
    'other-key',
    'other-issuer',
  ])('refuses a token that is forged: %s (B10)', async (forgery) => {
    provider.subject = 'subject of root';
    provider.forgery = forgery;
    const back = await logIn();
    expect(back.headers.get('location')).toBe('/login?refused=answer');
    expect(cookiesOf(back)).not.toContain('faultline-session');
  });

  it('refuses an answer to a question another browser asked', async () => {
    provider.subject = 'subject of root';
    const other = cookiesOf(await go(`${api.url}/session/oidc`));
    for (const cookies of ['', other, 'faultline-oidc=bm90IG91cnM'])
      expect((await logIn('/', cookies)).headers.get('location')).toBe('/login?refused=answer');
  });
});
