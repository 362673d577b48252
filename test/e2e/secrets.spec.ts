import { Writable } from 'node:stream';
import { pino } from 'pino';
import { cookieOf, PASSWORD, startAccountsApi } from '../support/accounts.js';

it('no password, session or key is ever in the log, whatever becomes of the request', async () => {
  let log = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log += chunk.toString();
      done();
    },
  });
  const api = await startAccountsApi({ more: { logger: pino({ level: 'trace' }, stream) } });
  const { key } = await api.keyOf('vera', ['read']);
  const cookie = cookieOf(await api.logIn('vera'));
  const vera = api.with({ cookie });
  await api.logIn('vera', 'the wrong secret');
  await vera.ask(`mutation { changePassword(present: "the present secret", next: "the next secret") }`);
  await vera.ask('{ broken(');
  await api.with({ authorization: `Bearer ${key}` }).ask('{ sources { id } }');
  await api.with({ authorization: `Bearer ${key}x` }).ask('{ sources { id } }');
  await fetch(`${api.url}/data/scores.csv?key=${key}`);
  await fetch(`${api.url}/data/${key}/scores.csv`);
  await fetch(`${api.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"password":"half a secret`,
  });
  const root = api.with({ cookie: cookieOf(await api.logIn('root')) });
  const made = await root.ask('mutation { createUser(name: "newcomer", roles: [VIEWER]) { password } }');
  await api.close();

  const { password } = made.data?.['createUser'] as { password: string };
  expect(log).toContain('"path":"/graphql"');
  for (const secret of [
    PASSWORD,
    password,
    key,
    cookie.split('=')[1]!,
    'wrong secret',
    'present secret',
    'next secret',
    'half a secret',
  ])
    expect({ secret, logged: log.includes(secret) }).toEqual({ secret, logged: false });
});
