import { createHash } from 'node:crypto';
import { MeDocument, ScoreChangedDocument } from '#libs/contract';
import { codeOf, startAccountsApi, type AccountsApi, type Caller } from '../support/accounts.js';
import { answerOf, type Answer } from '../support/api.js';
import { LiveClient } from '../support/live.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const ME = MeDocument.toString();
const OWN_TEXT = '{ me { name } }';

let api: AccountsApi;
let vera: Caller;
beforeAll(async () => {
  api = await startAccountsApi({ settings: { dashboardOnly: ['viewer', 'anonymous'] } });
  vera = await api.as('vera');
});
afterAll(() => api.close());

const send = (body: object, headers = vera.headers): Promise<Answer> => api.post(JSON.stringify(body), headers);
const byHash = (sha256Hash: unknown, more: object = {}): Promise<Answer> =>
  send({ ...more, extensions: { persistedQuery: { version: 1, sha256Hash } } });
const outcome = (answer: Answer): unknown[] => [answer.status, codeOf(answer)];

describe('an operation of the pages', () => {
  it('may be asked by its hash, with or without its text', async () => {
    expect((await byHash(hashOf(ME))).data).toMatchObject({ me: { name: 'vera' } });
    expect((await byHash(hashOf(ME), { query: ME })).data).toMatchObject({ me: { name: 'vera' } });
  });

  it('is not another text that came with its hash', async () =>
    expect(outcome(await byHash(hashOf(ME), { query: OWN_TEXT }))).toEqual([400, 'BAD_REQUEST']));

  it('is asked by hash as POST only', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(ME) } });
    const address = `${api.url}/graphql?extensions=${encodeURIComponent(extensions)}`;
    const headers = { ...vera.headers, 'apollo-require-preflight': '1' };
    expect(outcome(await answerOf(await fetch(address, { headers })))).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
  });
});

describe('a hash nobody knows', () => {
  it.each([['x'], [hashOf(OWN_TEXT)], [''], [null], [7], [{}], [['__proto__']], ['constructor']])(
    'is refused as such, never with a fault: %j',
    async (hash) => expect(outcome(await byHash(hash))).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']),
  );

  it.each([[null], [1], ['x'], [[]]])('is refused also when there is none: %j', async (persistedQuery) =>
    expect(outcome(await send({ extensions: { persistedQuery } }))).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']),
  );

  it('is not learnt from whoever sends the text along', async () => {
    const anna = await api.as('anna');
    const named = { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(OWN_TEXT) } } };
    for (const body of [{ ...named, query: OWN_TEXT }, named])
      expect(outcome(await send(body, anna.headers))).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
  });
});

describe('people restricted to what the pages ask', () => {
  it('get that, and no text of their own, not even one blank more', async () => {
    expect((await vera.ask(ME)).data).toMatchObject({ me: { name: 'vera' } });
    for (const text of [OWN_TEXT, `${ME} `, '{ __schema { queryType { name } } }'])
      expect(outcome(await vera.ask(text))).toEqual([403, 'FORBIDDEN']);
    const address = `${api.url}/graphql?query=${encodeURIComponent(OWN_TEXT)}`;
    const headers = { ...vera.headers, 'apollo-require-preflight': '1' };
    expect((await fetch(address, { headers })).status).toBe(403);
  });

  it('are those with no other role, and who is not logged in; a key of theirs asks freely', async () => {
    const { key } = await api.keyOf('vera', ['read']);
    const [anna, nobody] = [await api.as('anna'), api.with({})];
    expect((await anna.ask(OWN_TEXT)).data).toMatchObject({ me: { name: 'anna' } });
    expect((await api.with({ authorization: `Bearer ${key}` }).ask(OWN_TEXT)).status).toBe(200);
    expect(outcome(await nobody.ask(OWN_TEXT))).toEqual([403, 'FORBIDDEN']);
    expect((await nobody.ask(ME)).status).toBe(200);
  });

  it('listen by socket to what the pages listen to, and to nothing else', async () => {
    const client = await LiveClient.connect(api.url);
    client.subscribe('page', ScoreChangedDocument.toString());
    client.subscribe('own', 'subscription { scoreChanged { delta } }');
    const [page, own] = await Promise.all([client.next('next', 'page'), client.next('error', 'own')]);
    client.close();
    // The first is run, and only then needs somebody who may read.
    expect([JSON.stringify(page), JSON.stringify(own)]).toEqual([
      expect.stringContaining('UNAUTHENTICATED'),
      expect.stringContaining('FORBIDDEN'),
    ]);
  });
});
