import { isObjectType, type GraphQLField } from 'graphql';
import { DEFAULT_ACCOUNT_SETTINGS } from '../../apps/api/src/accounts/account-settings.js';
import { ALLOWANCES } from '../../apps/api/src/access/allowances.js';
import { policyOf } from '../../apps/api/src/access/enforce-policies.js';
import { OPEN_RIGHTS, rightsOf, type PolicyName } from '../../apps/api/src/access/policies.js';
import { buildApiSchema } from '../../apps/api/src/schema.js';
import { codeOf, cookieOf, PEOPLE, startAccountsApi } from '../support/accounts.js';
import type { AccountsApi, Caller, Person } from '../support/accounts.js';
import { answerOf, startTestApi, type TestApi } from '../support/api.js';
import { DatabaseRelay } from '../support/relay.js';
import { sampleOperation } from '../support/sample-operation.js';

interface Asked {
  readonly name: string;
  readonly policy: PolicyName | null;
  readonly document: string;
}

const NOBODY = 'nobody';
const CALLERS = [...(Object.keys(PEOPLE) as Person[]), NOBODY] as const;

let api: AccountsApi;
let fields: readonly Asked[];
const callers = new Map<string, Caller>();

beforeAll(async () => {
  api = await startAccountsApi();
  fields = await rootFields();
  for (const person of Object.keys(PEOPLE) as Person[]) callers.set(person, await api.as(person));
  callers.set(NOBODY, api.with({}));
});
afterAll(() => api.close());

/** Every question and every change of the schema, and the right it takes. */
async function rootFields(): Promise<Asked[]> {
  const schema = await buildApiSchema();
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    if (!isObjectType(type)) return [];
    const all: GraphQLField<unknown, unknown>[] = Object.values(type.getFields());
    return all.map((field) => {
      return { name: field.name, policy: policyOf(type, field), document: sampleOperation(operation, field) };
    });
  });
}

const as = (person: Person): Caller => callers.get(person)!;
const rightsOfCaller = (caller: string): ReadonlySet<PolicyName> =>
  caller === NOBODY ? OPEN_RIGHTS : rightsOf(PEOPLE[caller as Person]);

describe('every question and every change (B1)', () => {
  it.each(CALLERS)('is refused to %s unless the table of rights says so', async (caller) => {
    const rights = rightsOfCaller(caller);
    const refused = fields.filter(({ policy }) => policy === null || !rights.has(policy));
    expect(refused.length).toBeGreaterThan(5);
    const expected = caller === NOBODY ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    const wrong = [];
    for (const { name, document } of refused) {
      const answer = await callers.get(caller)!.ask(document);
      if (codeOf(answer) !== expected) wrong.push(`${name}: ${answer.text}`);
    }
    expect(wrong).toEqual([]);
    api.clock.passMinutes(1);
  });

  it.each(CALLERS)('that only reads is answered to %s when the table of rights says so', async (caller) => {
    const rights = rightsOfCaller(caller);
    const allowed = fields.filter(
      ({ policy, document }) => document.startsWith('query') && policy !== null && rights.has(policy),
    );
    const refused = [];
    for (const { name, document } of allowed) {
      const code = codeOf(await callers.get(caller)!.ask(document));
      if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') refused.push(name);
    }
    expect(refused).toEqual([]);
    api.clock.passMinutes(1);
  });
});

describe('what belongs to somebody (B2)', () => {
  it('is to everybody else as if it were not there, by id, in lists and below', async () => {
    const made = await as('vera').ask('mutation { createPortfolio(name: "mine", idempotencyKey: "b2") { id } }');
    const { id } = made.data?.['createPortfolio'] as { id: string };
    const question = 'query ($id: ID!) { portfolio(id: $id) { id name } portfolios { id } }';
    const other = await as('rita').ask(question, { id });
    const absentId = `${id.slice(0, -4)}0000`;
    const none = await as('rita').ask(question, { id: absentId });
    expect(other.data).toEqual({ portfolio: null, portfolios: [] });
    expect([other.status, other.text]).toEqual([none.status, none.text.replaceAll(absentId, id)]);
    const change = 'mutation ($id: ID!) { deletePortfolio(id: $id, idempotencyKey: "b2-other") { version } }';
    const taken = await as('anna').ask(change, { id });
    const absent = await as('anna').ask(change, { id: 'nothing' });
    expect([codeOf(taken), codeOf(absent)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await as('vera').ask(question, { id })).data).toMatchObject({ portfolio: { id } });
  });
});

describe('what belongs to somebody, asked for by its id (B2)', () => {
  const QUESTIONS = [
    ['itself', 'query ($id: ID!) { portfolio(id: $id) { id name } }'],
    ['what is in it', 'query ($id: ID!) { portfolio(id: $id) { holdings { pageInfo { hasNextPage } } } }'],
    ['its score', 'query ($id: ID!) { portfolio(id: $id) { exposure { __typename } } }'],
    [
      'a change of it',
      'mutation ($id: ID!, $key: String!) { deletePortfolio(id: $id, idempotencyKey: $key) { version } }',
    ],
  ] as const;

  let asks = 0;
  let relay: DatabaseRelay;
  let other: TestApi;
  let id: string;
  beforeAll(async () => {
    relay = await DatabaseRelay.to(api.databaseUrl);
    const accounts = { ...DEFAULT_ACCOUNT_SETTINGS, wanted: true };
    other = await startTestApi({ databaseUrl: relay.databaseUrl, accounts, clock: api.clock });
    const made = await as('vera').ask('mutation { createPortfolio(name: "mine", idempotencyKey: "b2-cost") { id } }');
    ({ id } = made.data?.['createPortfolio'] as { id: string });
  });
  afterAll(async () => {
    await other.close();
    relay.cut();
  });

  it.each(QUESTIONS)('%s costs as many questions to the database as if it were not there', async (_, question) => {
    const ask = async (asked: string) => {
      const body = JSON.stringify({ query: question, variables: { id: asked, key: `b2 ${(asks += 1)}` } });
      let questions = 0;
      relay.breaks = (direction) => {
        if (direction === 'question') questions += 1;
        return false;
      };
      const { text, errors } = await other.post(body, as('rita').headers);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND']);
      return { questions, text: text.replaceAll(asked, '…') };
    };
    const absent = `${id.slice(0, -4)}0000`;
    // Connections are made and statements planned by the first of each.
    for (const asked of [id, absent]) await ask(asked);
    const owned = await ask(id);
    expect(owned.questions).toBeGreaterThan(0);
    expect(owned).toEqual(await ask(absent));
  });
});

describe('a role that lacks a right', () => {
  let submittedId: string;

  it('cannot approve, and nobody with it can approve what they proposed themselves (B4)', async () => {
    const root = as('root');
    const made = await root.ask('mutation { createUser(name: "both", roles: [ANALYST, REVIEWER]) { password } }');
    const { password } = made.data?.['createUser'] as { password: string };
    const both = api.with({ cookie: cookieOf(await api.logIn('both', password)) });
    const text = 'Protesters stormed the parliament building in Bishkek on Tuesday.';
    const input = { text, title: 'Crisis', source: 'A wire', publishedOn: '2020-10-06', grade: 'B' };
    const submitted = await both.ask(
      'mutation ($i: SubmitReportInput!) { submitReport(input: $i, idempotencyKey: "b4") { report { id } } }',
      { i: input },
    );
    expect(submitted.errors).toEqual([]);
    submittedId = (submitted.data?.['submitReport'] as { report: { id: string } }).report.id;
    const queue = await both.ask('{ reviewQueue(first: 1) { nodes { id version } } }');
    const [proposal] = (queue.data?.['reviewQueue'] as { nodes: { id: string; version: number }[] }).nodes;
    const propose = await both.ask(
      'mutation ($id: ID!, $v: Int!) { proposeReview(id: $id, expectedVersion: $v, idempotencyKey: "b4p") { effects { after } } }',
      { id: proposal!.id, v: proposal!.version },
    );
    const [effect] = (propose.data?.['proposeReview'] as { effects: { after: number }[] }).effects;
    const approve = (caller: Caller, key: string) =>
      caller.ask(
        `mutation ($id: ID!, $v: Int!) { approveReview(id: $id, expectedVersion: $v, idempotencyKey: "${key}") { id } }`,
        { id: proposal!.id, v: effect!.after },
      );
    expect(codeOf(await approve(as('anna'), 'k1'))).toBe('FORBIDDEN');
    expect(codeOf(await approve(both, 'k2'))).toBe('FORBIDDEN');
    expect((await approve(as('rita'), 'k3')).errors).toEqual([]);
  });

  it('gets the rest of the answer (B3)', async () => {
    const audit = await as('anna').ask('{ indicators { id } audit(first: 1) { nodes { action } } }');
    expect(audit.data).toMatchObject({ indicators: { length: 10 }, audit: null });
    expect([audit.status, codeOf(audit)]).toEqual([200, 'FORBIDDEN']);
    const mixed = await as('vera').ask(
      '{ reviewQueue { totalCount } users { name } portfolios { id } indicators { id } }',
    );
    expect(mixed.data).toMatchObject({ reviewQueue: null, users: null, indicators: { length: 10 } });
    expect(Array.isArray(mixed.data?.['portfolios'])).toBe(true);
    expect(mixed.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const note = await as('vera').ask('query ($id: ID!) { report(id: $id) { title proposals { id } } }', {
      id: submittedId,
    });
    expect(note.data).toEqual({ report: { title: 'Crisis', proposals: null } });
    expect(codeOf(note)).toBe('FORBIDDEN');
  });

  it('sets nothing the server sets: an extra field is an error, never ignored (B5)', async () => {
    for (const field of ['status: "approved"', 'ownerId: "root"', 'knownAt: "2020-01-01T00:00:00Z"']) {
      const input = `country: "KGZ", occurredOn: "2020-10-05", class: "violence.riot", reports: [], ${field}`;
      const answer = await as('anna').ask(`mutation { reportEvent(input: { ${input} }, idempotencyKey: "b5") { id } }`);
      expect(answer.status).toBe(400);
    }
  });

  it('answers null and NOT_FOUND for an id nothing has, and finds nothing with an empty or a null id (B12)', async () => {
    const questions = [
      'event(id: "")',
      'event(id: "KGZ:none")',
      'portfolio(id: "")',
      'report(id: "")',
      'report(id: "KGZ:none")',
    ];
    for (const question of [...questions, 'import(id: "")', 'method(version: "0")']) {
      const { data, errors } = await as('vera').ask(`{ ${question} { __typename } }`);
      expect([
        Object.values(data ?? {}).every((value) => value === null),
        errors.map(({ extensions }) => extensions['code']),
      ]).toEqual([true, [question.includes('""') ? expect.stringMatching(/NOT_FOUND|BAD_USER_INPUT/) : 'NOT_FOUND']]);
    }
    expect((await as('vera').ask('{ event(id: null) { id } }')).status).toBe(400);
  });
});

describe('a question that holds SQL (C3)', () => {
  const SQL = "'; drop table event_revision; --";

  it.each([
    ['the text of a search', `filter: { text: ${JSON.stringify(SQL)} }`, 200],
    ['a pattern', 'filter: { text: "%_\\\\" }', 200],
    ['an order', `orderBy: { field: "knownAt; drop table account" }`, 400],
    ['a direction', 'orderBy: { field: KNOWN_AT, direction: "asc; select 1" }', 400],
    ['a cursor', `after: ${JSON.stringify(Buffer.from(JSON.stringify(['x', SQL])).toString('base64url'))}`, 400],
  ])('in %s finds nothing and harms nothing', async (_, args, status) => {
    const answer = await as('vera').ask(`{ events(${args}) { nodes { id } } }`);
    expect([answer.status, answer.text.includes('INTERNAL_SERVER_ERROR')]).toEqual([status, false]);
    const after = await as('vera').ask('{ events(first: 1) { totalCount } }');
    expect(after.errors).toEqual([]);
  });

  it('in an address is a wrong country, not a statement', async () => {
    const { headers } = as('vera');
    const url = `${api.url}/data/events.csv?country=${encodeURIComponent(SQL)}`;
    expect((await fetch(url, { headers: { ...headers } })).status).toBe(400);
  });
});

describe('an allowance', () => {
  it('is used up by dear questions, says when to come back, and is one per key', async () => {
    const [one, two] = [await api.keyOf('vera', ['read']), await api.keyOf('vera', ['read'])];
    const dear = '{ events(first: 500) { nodes { id title place dead injured occurredOn class confidence } } }';
    const first = api.with({ authorization: `Bearer ${one.key}` });
    let answer = await first.ask(dear);
    for (let asked = 1; answer.status === 200 && asked < 40; asked += 1) answer = await first.ask(dear);
    expect([answer.status, codeOf(answer)]).toEqual([429, 'RATE_LIMITED']);
    const wait = Number(answer.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect((await api.with({ authorization: `Bearer ${two.key}` }).ask(dear)).status).toBe(200);
    api.clock.passMinutes(1);
    expect((await first.ask(dear)).status).toBe(200);
  });

  it('of an unknown address is not widened by claiming to be another (B11)', async () => {
    const knock = (n: number) =>
      fetch(`${api.url}/session`, { method: 'DELETE', headers: { 'x-forwarded-for': `203.0.113.${n % 250}` } });
    const most = ALLOWANCES.unknown.capacity / 100;
    const statuses = [];
    for (let n = 0; n < most + 1; n += 1) statuses.push((await knock(n)).status);
    expect(statuses.at(-1)).toBe(429);
    api.clock.passMinutes(1);
  });
});

describe('whatever is answered', () => {
  it.each([
    '/',
    '/login',
    '/country/KGZ',
    '/graphql',
    '/session',
    '/data/scores.csv',
    '/health/live',
    '/assets/none.js',
    '/nowhere.php',
  ])('at %s carries the headers that keep a page to itself', async (path) => {
    const { headers } = await fetch(`${api.url}${path}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('to a log-in names no account, no hash and no stack', async () => {
    const answer = await answerOf(await api.logIn('vera', 'wrong'));
    expect(answer.text).not.toMatch(/argon2|stack|node_modules|vera/);
  });
});
