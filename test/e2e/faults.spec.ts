import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startTestApi } from '../support/api.js';
import { createTestDatabase } from '../support/postgres.js';
import { DatabaseRelay } from '../support/relay.js';

const QUESTION = '{ sources { id } }';

describe('when the database is away', () => {
  it('questions are told to come back, liveness goes on, and answers return by themselves', async () => {
    const database = await createTestDatabase();
    const wire = await DatabaseRelay.to(database.databaseUrl);
    const api = await startTestApi({ databaseUrl: wire.databaseUrl, patience: 1 });
    expect((await api.ask(QUESTION)).status).toBe(200);
    wire.cut();
    const refused = await api.ask(QUESTION);
    expect([refused.status, refused.errors[0]?.extensions['code']]).toEqual([503, 'UNAVAILABLE']);
    expect(refused.headers.get('retry-after')).toBe('2');
    const ready = await fetch(`${api.url}/health/ready`);
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '2']);
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    await wire.mend();
    const deadline = Date.now() + 5_000;
    let status = 503;
    while (status !== 200 && Date.now() < deadline) status = (await api.ask(QUESTION)).status;
    expect(status).toBe(200);
    await api.close();
    wire.cut();
    await database.drop();
  });
});

describe('faultline serve', () => {
  const serve = (environment: Record<string, string>) =>
    spawn(process.execPath, ['apps/cli/bin/faultline.js', 'serve'], {
      env: { ...process.env, PORT: '0', FAULTLINE_DEMO: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const textOf = (stream: NodeJS.ReadableStream): { text: string } => {
    const heard = { text: '' };
    stream.on('data', (data: Buffer) => (heard.text += data.toString()));
    return heard;
  };

  it('says where it listens, answers what is under way when it is told to stop, and ends well', async () => {
    const database = await createTestDatabase();
    const child = serve({ DATABASE_URL: database.databaseUrl });
    const out = textOf(child.stdout);
    while (!/listens on http/.test(out.text)) await once(child.stdout, 'data');
    const url = /http:\/\/[\d.:]+/.exec(out.text)?.[0] ?? '';
    const body = JSON.stringify({ query: '{ indicators { id } }' });
    const asked = fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const started = performance.now();
    child.kill('SIGTERM');
    expect((await asked).status).toBe(200);
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
    await database.drop();
  });

  it.each([
    ['a port that is taken', (url: URL) => ({ PORT: url.port }), /Port \d+ on 127\.0\.0\.1 is taken/],
    ['an address other machines reach', () => ({ HOST: '0.0.0.0' }), /there is no account yet/],
  ])('refuses %s with a sentence', async (_, setting, sentence) => {
    const database = await createTestDatabase();
    const api = await startTestApi();
    const child = serve({ DATABASE_URL: database.databaseUrl, ...setting(new URL(api.url)) });
    const errors = textOf(child.stderr);
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, errors.text]).toEqual([2, expect.stringMatching(sentence)]);
    await api.close();
    await database.drop();
  });
});
