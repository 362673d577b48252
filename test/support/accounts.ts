import { openStorage, type Role } from '#libs/storage';
import { DEFAULT_ACCOUNT_SETTINGS, type AccountSettings } from '../../apps/api/src/accounts/account-settings.js';
import { addAccount } from '../../apps/api/src/accounts/administer.js';
import { makeKey } from '../../apps/api/src/accounts/keys.js';
import { startTestApi, type Answer, type TestApi, type TestApiOptions } from './api.js';
import { HandClock } from './hand-clock.js';
import { createTestDatabase } from './postgres.js';

export const PASSWORD = 'four words that rhyme not';

/** Two analysts, and one account for each other role; `root` administers. */
export const PEOPLE = {
  vera: ['viewer'],
  anna: ['analyst'],
  arne: ['analyst'],
  rita: ['reviewer'],
  mats: ['methodologist'],
  sven: ['service'],
  root: ['admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Person = keyof typeof PEOPLE;

/** Somebody with what they show to be recognised. */
export interface Caller {
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
}

export interface AccountsApi extends TestApi {
  readonly clock: HandClock;
  /** Logs in as a browser does. */
  logIn(name: string, password?: string, headers?: Record<string, string>): Promise<Response>;
  as(person: Person): Promise<Caller>;
  /** Whoever sends these headers. */
  with(headers: Record<string, string>): Caller;
  /** A fresh API key of a person. */
  keyOf(person: Person, scopes: readonly string[], days?: number): Promise<{ id: string; key: string }>;
}

interface Options {
  readonly settings?: Partial<AccountSettings>;
  readonly more?: TestApiOptions;
}

/** A server on this machine that asks people to log in, with one account for each of `PEOPLE`. */
export async function startAccountsApi({ settings = {}, more = {} }: Options = {}): Promise<AccountsApi> {
  const database = await createTestDatabase();
  const storage = await openStorage(database);
  const clock = new HandClock(new Date().toISOString());
  const note = { by: 'test', at: clock.now() };
  for (const [name, roles] of Object.entries(PEOPLE))
    await addAccount(storage, { name, roles, password: PASSWORD, oidcSubject: `subject of ${name}` }, note);
  const accounts = { ...DEFAULT_ACCOUNT_SETTINGS, wanted: true, ...settings };
  const api = await startTestApi({ ...more, databaseUrl: database.databaseUrl, accounts, clock });
  const caller = (headers: Record<string, string>): Caller => ({
    headers,
    ask: (query, variables) => api.post(JSON.stringify({ query, variables }), headers),
  });
  const logIn = (name: string, password = PASSWORD, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ name, password }),
    });
  return {
    ...api,
    clock,
    logIn,
    with: caller,
    as: async (person) => caller({ cookie: cookieOf(await logIn(person)) }),
    keyOf: async (person, scopes, days = 30) => {
      const account = await storage.accounts.byName(person);
      if (!account) throw new Error(person);
      const { environment } = accounts;
      return makeKey(storage, { account, environment, title: 'a test', scopes, days }, { ...note, at: clock.now() });
    },
    close: async () => {
      await api.close();
      await storage.close();
      await database.drop();
    },
  };
}

/** The session cookie an answer sets, as a browser sends it back. */
export function cookieOf(response: Response): string {
  const [cookie] = response.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`No cookie: ${response.status}`);
  return cookie.split(';', 1)[0]!;
}

export const codeOf = ({ errors }: Pick<Answer, 'errors'>): unknown => errors[0]?.extensions['code'];
