import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openStorage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { loadDemo } from '../../apps/api/src/imports/load-demo.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { createTestDatabase } from '../support/postgres.js';

let api: TestApi;
let drop: () => Promise<void>;
const sent: string[] = [];

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = () => database.drop();
  const storage = await openStorage({ databaseUrl: database.databaseUrl });
  await loadDemo(storage);
  await importFile(storage, {
    source: 'faultline',
    path: 'test/golden/kyrgyzstan-2020/events.json',
    receivedAt: '2026-11-01T00:00:00Z',
    by: 'test',
  });
  await storage.close();
  listenIn();
  api = await startTestApi({ databaseUrl: database.databaseUrl });
  await quiet();
});
afterAll(async () => {
  await api.close();
  await drop();
});

/** The server warms up by itself; what it reads for that is no part of a question. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== sent.length;) {
    before = sent.length;
    await sleep(300);
  }
}

function listenIn(): void {
  const query = Reflect.get(pg.Client.prototype, 'query') as (...words: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...words: unknown[]): unknown {
    const [statement] = words;
    sent.push(typeof statement === 'string' ? statement : String((statement as { text?: string }).text));
    return query.apply(this, words);
  } as typeof pg.Client.prototype.query;
}

const WHY = `{ country(code: "KGZ") { name
  score(on: "2020-10-06", asOf: "2020-10-07T00:00:00Z") { value hash
    contributions(first: 20) { edges { node { points event { id reports { quote report { title } } } factor { id name } } } } }
  series(from: "2020-09-01", to: "2020-10-31") { dates score } } }`;

const OVERVIEW = `{ countries(first: 250, orderBy: { field: SCORE }) { nodes { code score { value label hash worldRank } coverage { state } } }
  movers(days: 7) { country { name } causes { event { title } factor { name } } } }`;

async function statementsOf(question: string): Promise<number> {
  sent.length = 0;
  const { errors } = await api.ask(question);
  expect(errors).toEqual([]);
  return sent.length;
}

describe('what a question costs the database', () => {
  it('does not grow with the events, reports and factors in the answer', async () => {
    await statementsOf(WHY);
    expect(await statementsOf(WHY)).toBeLessThanOrEqual(5);
  });

  it('does not grow with the countries in the answer', async () => {
    await statementsOf(OVERVIEW);
    expect(await statementsOf(OVERVIEW)).toBeLessThanOrEqual(5);
  });
});
