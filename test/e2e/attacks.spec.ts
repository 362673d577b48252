import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { loggable } from '../../apps/api/src/common/request-log.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { runSql } from '../support/postgres.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

describe('what an attacker learns', () => {
  it('nothing of a fault of ours but its number (A13)', async () => {
    await runSql(api.databaseUrl, 'alter table event_revision rename to secret_table_of_ours');
    const answer = await api.ask('{ events { nodes { id } } }');
    await runSql(api.databaseUrl, 'alter table secret_table_of_ours rename to event_revision');
    expect(answer.errors[0]).toMatchObject({
      message: 'Internal error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') },
    });
    expect(answer.text).not.toMatch(/secret|event_revision|relation|node_modules/);
    expect((await api.ask('{ events { nodes { id } } }')).errors).toEqual([]);
  });

  it('no way to move a terminal through the log, by names of operations or headers (A19)', () => {
    const hostile = `\u001b[2Jquery\r\nGET /admin\u0000${'x'.repeat(5_000)}`;
    const logged = loggable(hostile);
    expect(logged).toMatch(/^[\x20-\x7e]*$/);
    expect(logged).toContain('\\u001b[2Jquery\\u000d\\u000aGET');
    expect(logged.length).toBeLessThan(200);
  });
});

describe('who keeps connections busy', () => {
  const raw = async (text: string): Promise<Socket> => {
    const { port } = new URL(api.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(text);
    return socket;
  };

  it('with half a head, half a body or nothing at all does not keep others waiting (A22)', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n';
    const idle = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        raw(index % 3 === 0 ? '' : index % 3 === 1 ? head : `${head}content-length: 99\r\n\r\n{"query"`),
      ),
    );
    expect((await api.ask('{ indicators { id } }')).status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});

describe('methods and addresses that are not served (A23)', () => {
  it.each([
    ['PUT', '/graphql', 405],
    ['DELETE', '/data/scores.csv', 403],
    ['POST', '/embed/country/KGZ', 403],
    ['GET', '/data/nothing.csv', 404],
    ['GET', '/feeds/nothing.atom', 404],
  ])('%s %s is %i, and lets no other site in', async (method, path, status) => {
    const response = await fetch(api.url + path, { method, headers: { origin: 'https://evil.example' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('moments that have not come (E8)', () => {
  it.each([
    ['/data/scores.csv?country=KGZ&from=2020-01-01&to=2020-01-02&asOf=2999-01-01T00:00:00Z'],
    ['/chart/country/KGZ.svg?from=2020-01-01&to=2020-01-02&asOf=2999-01-01T00:00:00Z'],
  ])('%s is refused as over GraphQL', async (path) => {
    const response = await fetch(api.url + path);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });

  it('is no error for today as published: it is what is known now', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const range = `from: "${today}", to: "${today}", asOf: { published: true }`;
    const { errors } = await api.ask(`{ scores(countries: ["KGZ"], ${range}) { dates score hash } }`);
    expect(errors).toEqual([]);
  });
});
