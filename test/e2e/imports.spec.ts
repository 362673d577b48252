import { createClient, type Client } from 'graphql-ws';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WebSocket } from 'ws';
import { answerOf, startTestApi, type TestApi } from '../support/api.js';

const MB = 1024 * 1024;
const HEADERS = { 'x-faultline-upload': '1', 'content-type': 'application/octet-stream' };
const COUNTS = 'id state fileName problem read accepted duplicate revised rejected';

interface Run {
  readonly id: string;
  readonly state: 'RUNNING' | 'FINISHED' | 'FAILED' | 'REHEARSED';
  readonly fileName: string;
  readonly problem: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly revised: number;
  readonly rejected: number;
  readonly rejectedBy?: readonly { reason: string; count: number }[];
  readonly rejectedRows?: readonly { line: number; column: string | null; value: string | null; reason: string }[];
}

interface UploadAnswer {
  readonly state: string;
  readonly known?: boolean;
  readonly import: { readonly id: string; readonly hash: string; readonly source: string };
  readonly summary?: Readonly<Record<'read' | 'accepted' | 'duplicate' | 'revised' | 'rejected', number>>;
}

let api: TestApi;
let socket: Client;

beforeAll(async () => {
  api = await startTestApi();
  socket = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
});

afterAll(async () => {
  await socket.dispose();
  await api.close();
});

function upload(path: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return fetch(`${api.url}/imports/${path}`, { method: 'POST', headers: { ...HEADERS, ...headers }, body: bytes });
}

async function accepted(path: string, body: string | Buffer, headers = {}): Promise<UploadAnswer> {
  const response = await upload(path, body, headers);
  const answer = (await response.json()) as UploadAnswer;
  expect({ answer, status: response.status }).toMatchObject({ status: answer.state === 'RUNNING' ? 202 : 200 });
  return answer;
}

async function refused(response: Promise<Response>): Promise<string> {
  const { status, errors } = await answerOf(await response);
  return `${status} ${String(errors[0]?.extensions['code'])}: ${errors[0]?.message ?? ''}`;
}

async function ask<Data>(query: string): Promise<Data> {
  return (await api.ask(query)).data as Data;
}

/** Everything `importProgress` tells until the import has ended. */
async function followed(id: string): Promise<Run[]> {
  const runs: Run[] = [];
  const query = `subscription { importProgress(id: "${id}") { ${COUNTS} } }`;
  for await (const { data, errors } of socket.iterate<{ importProgress: Run }>({ query })) {
    if (errors) throw new Error(errors[0]?.message);
    if (data) runs.push(data.importProgress);
  }
  return runs;
}

async function ended(id: string): Promise<Run> {
  await followed(id);
  const { import: run } = await ask<{ import: Run }>(
    `{ import(id: "${id}") { ${COUNTS} rejectedBy { reason count } rejectedRows(first: 3) { line column value reason } } }`,
  );
  return run;
}

const expectSumLaw = (run: Run) => expect(run.accepted + run.duplicate + run.revised + run.rejected).toBe(run.read);

const row = (id: string, country = 'KGZ') =>
  JSON.stringify({
    id,
    country,
    occurredOn: '2020-10-05',
    class: 'violence.riot',
    source: 'test wire',
    coding: 'curated',
    knownAt: '2020-10-06T00:00:00Z',
    reports: [
      { id: 'r1', group: 'g1', grade: 'B', attribution: 'official', precision: 1, knownAt: '2020-10-06T00:00:00Z' },
    ],
  });

const rows = (prefix: string, count: number, country?: string) =>
  Array.from({ length: count }, (_, index) => `${row(`${prefix}${index}`, country)}\n`).join('');

describe('a file uploaded to the API', () => {
  it('is answered with its import at once, and told chunk by chunk over the socket until its end', async () => {
    const body = rows('told-', 6_000);
    const answer = await accepted('faultline?fileName=told.ndjson', body);
    expect(answer.import).toMatchObject({ source: 'faultline', hash: createHash('sha256').update(body).digest('hex') });
    const told = await followed(answer.import.id);
    expect(told.at(-1)).toMatchObject({ state: 'FINISHED', read: 6_000, accepted: 6_000, fileName: 'told.ndjson' });
    expect(new Set(told.map(({ read }) => read)).size).toBeGreaterThanOrEqual(2);
    told.forEach(expectSumLaw);
  });

  it('twice is the same import and nothing new, packed for the way or not, under another name', async () => {
    const body = rows('twice-', 50);
    const first = await accepted('faultline', body);
    await ended(first.import.id);
    for (const again of [
      await accepted('faultline?fileName=other.ndjson', body),
      await accepted('faultline', gzipSync(body), { 'content-encoding': 'gzip' }),
      await accepted('faultline?dryRun=1', body),
    ])
      expect(again).toMatchObject({
        known: true,
        import: { id: first.import.id },
        summary: { read: 50, accepted: 0, duplicate: 50, revised: 0, rejected: 0 },
      });
  });

  it('of which half is wrong keeps the good half, and every refused row can be downloaded and read by a spreadsheet', async () => {
    const bad = [row('half-x', 'ZZZ'), '{"id":', row('half-y', '=1+1'), '[1]'];
    const { import: run } = await accepted('faultline', `${rows('half-', 4)}${bad.join('\n')}\n`);
    const end = await ended(run.id);
    expect(end).toMatchObject({ state: 'FINISHED', read: 8, accepted: 4, rejected: 4 });
    expectSumLaw(end);
    expect(end.rejectedBy?.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(end.rejectedRows?.map(({ line }) => line)).toEqual([5, 6, 7]);

    const download = await fetch(`${api.url}/imports/${run.id}/rejected.csv`);
    expect(download.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(download.headers.get('content-disposition')).toContain(`rejected-${run.id}.csv`);
    const lines = (await download.text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe('line,column,value,reason,detail');
    expect(lines.slice(1).map((line) => line.split(',', 1)[0])).toEqual(['5', '6', '7', '8']);
    expect(lines[3]).toContain(",'=1+1,");
  });

  it('tried out stores nothing and says what would have been, refused rows included', async () => {
    const body = `${rows('dry-', 5)}[1]\n`;
    const { import: run } = await accepted('faultline?dryRun=1', body);
    const end = await ended(run.id);
    expect(end).toMatchObject({ state: 'REHEARSED', read: 6, accepted: 5, rejected: 1, rejectedBy: [{ count: 1 }] });
    expect(await (await fetch(`${api.url}/imports/${run.id}/rejected.csv`)).text()).toContain('not-an-object');
    const { imports } = await ask<{ imports: { nodes: { id: string }[] } }>('{ imports { nodes { id } } }');
    expect(imports.nodes.map(({ id }) => id)).not.toContain(run.id);
    const real = await ended((await accepted('faultline', body)).import.id);
    expect(real).toMatchObject({ state: 'FINISHED', accepted: 5, rejected: 1 });
  });

  it('taken all or nothing stores nothing when one row is wrong, and names the row', async () => {
    const good = rows('whole-', 5);
    const { import: run } = await accepted('faultline?allOrNothing=1', `${good}[1]\n`);
    const end = await ended(run.id);
    expect(end).toMatchObject({ state: 'FAILED', rejectedBy: [{ reason: 'not-an-object', count: 1 }] });
    expect(end.problem).toContain('Nothing was stored');
    expect(end.rejectedRows?.[0]?.line).toBe(6);
    const whole = await ended((await accepted('faultline?allOrNothing=1', good)).import.id);
    expect(whole).toMatchObject({ state: 'FINISHED', accepted: 5, duplicate: 0 });
  });

  it('that turns out damaged half-way keeps what came before, and says why it stopped', async () => {
    const body = gzipSync(rows('cut-', 8_000)).subarray(0, -2_000);
    const { import: run } = await accepted('faultline?fileName=cut.ndjson.gz', body);
    const end = await ended(run.id);
    expect(end).toMatchObject({ state: 'FAILED' });
    expect(end.problem).toContain('cut.ndjson.gz: the gzip file is damaged or cut off');
    expectSumLaw(end);
  });

  it('that is not what the source sends is refused before anything is stored, in words that help', async () => {
    expect(await refused(upload('ucdp-ged', 'id|country\n1|Mexico\n'))).toMatch(/^400 BAD_USER_INPUT: .*commas/);
    expect(await refused(upload('faultline', 'PK\u0003\u0004'))).toMatch(/^400 BAD_USER_INPUT: .*zip archive/);
    expect(await refused(upload('nonsense', ''))).toMatch(/^400 BAD_USER_INPUT: .*Sources: faultline, ucdp-ged/);
  });

  it('that is empty is an import of no rows', async () =>
    expect(await ended((await accepted('ucdp-ged', '')).import.id)).toMatchObject({ state: 'FINISHED', read: 0 }));
});

describe('the door for uploads', () => {
  it('is shut to pages of other sites', async () => {
    expect(await refused(upload('faultline', row('a'), { 'x-faultline-upload': '' }))).toMatch(/^403 FORBIDDEN/);
    expect(await refused(upload('faultline', row('a'), { origin: 'https://evil.example' }))).toMatch(/^403 FORBIDDEN/);
  });

  it.each(['multipart/form-data; boundary=x', 'application/zip', 'text/html', 'image/png'])(
    'takes no %s',
    async (type) =>
      expect(await refused(upload('faultline', 'x', { 'content-type': type }))).toMatch(/^415 .*itself as the body/),
  );

  it('takes no encoding but gzip, and no gzip that is none', async () => {
    expect(await refused(upload('faultline', 'x', { 'content-encoding': 'br' }))).toMatch(/^415 /);
    expect(await refused(upload('faultline', 'x', { 'content-encoding': 'gzip' }))).toMatch(/^400 .*not whole gzip/);
  });

  it('refuses a file over 50 MB, whether its size is told, found out or hidden by packing', async () => {
    const large = Buffer.alloc(51 * MB, 'x');
    expect(await refused(upload('faultline', large))).toMatch(/^413 QUERY_LIMIT: The file holds more than 50 MB/);
    const bomb = gzipSync(large, { level: 1 });
    expect(bomb.length).toBeLessThan(MB);
    const before = process.memoryUsage().rss;
    expect(await refused(upload('faultline', bomb, { 'content-encoding': 'gzip' }))).toMatch(/^413 QUERY_LIMIT/);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MB);
    expect(await refused(uploadInPieces(large))).toMatch(/^413 QUERY_LIMIT/);
  });

  it('has no refused rows for an import that is none', async () => {
    expect(await refused(fetch(`${api.url}/imports/999999/rejected.csv`))).toMatch(/^404 NOT_FOUND/);
    await expect(followed('999999')).rejects.toThrow('There is no import 999999.');
    const { data, errors } = await api.ask('{ import(id: "999999") { id } }');
    expect([data, errors.map(({ extensions }) => extensions['code'])]).toEqual([{ import: null }, ['NOT_FOUND']]);
  });
});

/** Sends a body whose length the server is not told. */
function uploadInPieces(body: Buffer): Promise<Response> {
  const stream = new ReadableStream({
    start(controller) {
      for (let at = 0; at < body.length; at += MB) controller.enqueue(new Uint8Array(body.subarray(at, at + MB)));
      controller.close();
    },
  });
  const init = { method: 'POST', headers: HEADERS, body: stream, duplex: 'half' } as RequestInit;
  return fetch(`${api.url}/imports/faultline`, init);
}
