import { startTestApi, type TestApi } from '../support/api.js';
import { LiveClient } from '../support/live.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

const today = (): string => new Date().toISOString().slice(0, 10);

const report = (more: object = {}) => ({
  publisher: 'A newspaper',
  publishedAt: '2026-01-01T00:00:00Z',
  text: 'A crowd took the seat of government this morning.',
  quote: 'took the seat of government',
  grade: 'A',
  attribution: 'FACT',
  ...more,
});

const event = (country: string, more: object = {}) => ({
  country,
  occurredOn: today(),
  class: 'executive.seat-seized',
  title: 'Seat of government taken',
  reports: [report()],
  ...more,
});

const REPORT =
  'mutation ($i: ReportEventInput!, $k: String!) { reportEvent(input: $i, idempotencyKey: $k) { id revision confidence } }';
const REVISE =
  'mutation ($id: ID!, $v: Int!, $i: ReviseEventInput!, $k: String!) { reviseEvent(id: $id, expectedVersion: $v, reason: "better figure", input: $i, idempotencyKey: $k) { dead revision revisions { number reason by change { field from to } } } }';
const RETRACT =
  'mutation ($id: ID!, $v: Int!, $k: String!) { retractEvent(id: $id, expectedVersion: $v, reason: "it was another country", idempotencyKey: $k) { status revision } }';
const VALUE = 'query ($c: CountryCode!) { country(code: $c) { score { value } } }';

let keys = 0;
const newKey = (): string => `key ${(keys += 1)}`;
const codeOf = (answer: { errors: readonly { extensions: Record<string, unknown> }[] }): unknown =>
  answer.errors[0]?.extensions['code'];

async function reported(
  country: string,
  more: object = {},
): Promise<{ id: string; revision: number; confidence: number }> {
  const { data, errors } = await api.ask(REPORT, { i: event(country, more), k: newKey() });
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data?.['reportEvent'] as { id: string; revision: number; confidence: number };
}

async function valueOf(country: string): Promise<number | null> {
  const { data } = await api.ask(VALUE, { c: country });
  return (data?.['country'] as { score: { value: number } | null }).score?.value ?? null;
}

describe('a reported event', () => {
  it('counts at once, with its quote found in the text', async () => {
    expect(await valueOf('TJK')).toBeNull();
    const { id, confidence } = await reported('TJK');
    expect(confidence).toBeCloseTo(0.95, 12);
    expect(await valueOf('TJK')).toBeGreaterThan(5);
    const { data } = await api.ask(
      'query ($id: ID!) { event(id: $id) { reports { quote span { start end } report { id text hash evidence { event { id } } } } } }',
      { id },
    );
    const [evidence] = (
      data?.['event'] as {
        reports: {
          quote: string;
          span: { start: number; end: number };
          report: { text: string; evidence: object[] };
        }[];
      }
    ).reports;
    expect(evidence!.report.text.slice(evidence!.span.start, evidence!.span.end)).toBe(evidence!.quote);
    expect(evidence!.report.evidence).toEqual([{ event: { id } }]);
  });

  it('is one event however often the request is sent, and the key belongs to that request', async () => {
    const variables = { i: event('UZB'), k: newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => api.ask(REPORT, variables)));
    const ids = answers.map(({ data }) => (data?.['reportEvent'] as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
    const other = await api.ask(REPORT, { i: event('UZB', { dead: 3 }), k: variables.k });
    expect([other.status, codeOf(other)]).toEqual([409, 'CONFLICT']);
  });

  it.each([
    ['a field the server sets', { knownAt: '2020-01-01T00:00:00Z' }],
    ['a class that is none', { class: 'executive.tea-party' }],
    ['a day after tomorrow', { occurredOn: '2999-01-01' }],
    ['an end before the beginning', { until: '2020-01-01' }],
    ['fewer than no dead', { dead: -1 }],
    ['no report', { reports: [] }],
    ['only denials', { reports: [report({ denies: true })] }],
    ['a quote that is not in the text', { reports: [report({ quote: 'something else' })] }],
    ['a report from the future', { reports: [report({ publishedAt: '2999-01-01T00:00:00Z' })] }],
    ['an address that runs', { reports: [report({ url: 'javascript:alert(1)' })] }],
    ['a factor the country does not have', { factorIds: ['nowhere'] }],
  ])('is refused with %s', async (_, more) => {
    const answer = await api.ask(REPORT, { i: event('KAZ', more), k: newKey() });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(await valueOf('KAZ')).toBeNull();
  });

  it('is corrected by a revision that says what changed and why, by one person at a time', async () => {
    const { id } = await reported('TKM', { dead: 1 });
    const { data } = await api.ask(REVISE, { id, v: 1, i: { dead: 5 }, k: newKey() });
    const { revisions, dead } = data?.['reviseEvent'] as {
      dead: number;
      revisions: { reason: string; by: string; change: object[] }[];
    };
    expect(dead).toBe(5);
    expect(revisions[1]).toMatchObject({ reason: 'better figure', by: 'local owner' });
    expect(revisions[1]!.change).toContainEqual({ field: 'dead', from: '1', to: '5' });
    const late = await api.ask(REVISE, { id, v: 1, i: { dead: 7 }, k: newKey() });
    expect([late.status, codeOf(late)]).toEqual([409, 'CONFLICT']);
    const unknown = await api.ask(REVISE, { id: 'TKM:nowhere', v: 1, i: {}, k: newKey() });
    expect([unknown.status, codeOf(unknown)]).toEqual([200, 'NOT_FOUND']);
  });

  it('weighs nothing once it is retracted, and its history stays', async () => {
    const { id } = await reported('AFG');
    expect(await valueOf('AFG')).toBeGreaterThan(0);
    const { data } = await api.ask(RETRACT, { id, v: 1, k: newKey() });
    expect(data?.['retractEvent']).toEqual({ status: 'RETRACTED', revision: 2 });
    expect(await valueOf('AFG')).toBe(0);
    const again = await api.ask(REVISE, { id, v: 2, i: { dead: 1 }, k: newKey() });
    expect(codeOf(again)).toBe('CONFLICT');
  });
});

describe('a page that is open', () => {
  it('hears of a reported event and of the score it moved within two seconds', async () => {
    const client = await LiveClient.connect(api.url);
    client.subscribe('events', 'subscription { eventReported(countries: ["MNG"]) { id country { score { value } } } }');
    client.subscribe(
      'scores',
      'subscription { scoreChanged(countries: ["MNG"]) { before after delta hash causes { points event { id } } } }',
    );
    client.subscribe('elsewhere', 'subscription { eventReported(countries: ["NOR"]) { id } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    const { id } = await reported('MNG');
    const heard = await client.next('next', 'events');
    const moved = await client.next('next', 'scores');
    expect(performance.now() - started).toBeLessThan(2_000);
    const now = await valueOf('MNG');
    expect(heard.payload).toEqual({ data: { eventReported: { id, country: { score: { value: now } } } } });
    expect(moved.payload).toMatchObject({
      data: { scoreChanged: { before: null, after: now, causes: [{ event: { id } }] } },
    });
    expect(client.heard.filter((message) => message.id === 'elsewhere')).toEqual([]);
    client.close();
  });

  it('may only subscribe, under the limits that hold for every document', async () => {
    const client = await LiveClient.connect(api.url);
    client.subscribe('query', '{ __typename }');
    client.subscribe('wrong', 'subscription { nothing }');
    client.subscribe(
      'long',
      `subscription { eventReported { ${Array.from({ length: 16 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    );
    const codes = await Promise.all(
      ['query', 'wrong', 'long'].map(
        async (id) =>
          ((await client.next('error', id)).payload as { extensions: { code: string } }[])[0]?.extensions.code,
      ),
    );
    expect(codes).toEqual(['BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_LIMIT']);
    client.close();
  });

  it('of another site hears nothing', async () => {
    await expect(LiveClient.connect(api.url, 'https://evil.example')).rejects.toThrow('403');
  });
});
