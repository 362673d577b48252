import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CountryHistoryDocument, CountryPageDocument } from '#libs/contract';
import { addDays } from '#libs/events';
import { openStorage, type Storage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { loadDemo } from '../../apps/api/src/imports/load-demo.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { MexicoDeaths } from '../support/mexico-deaths.js';
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
  await importHeavyFeed(storage);
  await storage.close();
  listenIn();
  // An answer that is kept costs nothing; what is counted here is what making one costs.
  api = await startTestApi({ databaseUrl: database.databaseUrl, answerCacheMb: 0 });
  await quiet();
});
afterAll(async () => {
  await api.close();
  await drop();
});

const HEAVY_EVENTS = 4_000;

/** Mexico, four events with deaths on every day of a thousand. */
async function importHeavyFeed(storage: Storage): Promise<void> {
  const deaths = new MexicoDeaths(storage);
  const rows = Array.from({ length: HEAVY_EVENTS }, (_, index) =>
    deaths.row(addDays('2019-01-01', Math.floor(index / 4)), 1 + (index % 7)),
  );
  await deaths.release('GEDEvent_v24_1.csv', rows);
  deaths.remove();
}

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

async function statementsOf(question: string, variables: Record<string, unknown> = {}): Promise<number> {
  sent.length = 0;
  const { errors } = await api.ask(question, variables);
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

describe('the page of a country that a heavy feed tells thousands of events about', () => {
  const on = '2021-09-20';
  const now = {
    ...{ code: 'MEX', on, since: '2021-08-20', monthAgo: '2021-08-20', asOf: null },
    ...{ referenceAsOf: null, weights: null, withReference: false },
  };
  const past = {
    ...{ code: 'MEX', from: '2016-01-01', to: on, asOf: null, seriesAsOf: null },
    ...{ weights: null, withReference: false, referenceAsOf: null },
  };

  it('is told the largest causes of a change one by one and all others in sums, and nothing is left out', async () => {
    const { data, text, errors } = await api.ask(CountryPageDocument.toString(), now);
    expect(errors).toEqual([]);
    const { change } = (data as { country: { score: { change: HeavyChange } } }).country.score;
    const points = [...change.contributions, ...change.others].reduce((sum, part) => sum + part.points, 0);
    expect(points).toBeCloseTo(change.delta, 9);
    expect(change.others.reduce((sum, { causes }) => sum + causes, 0)).toBeGreaterThan(HEAVY_EVENTS / 2);
    expect(change.others.some(({ isDecay }) => isDecay)).toBe(true);
    expect(text.length).toBeLessThan(64 * 1024);
  });

  it('costs the database no more than any other country', async () => {
    const questions = [
      [CountryPageDocument.toString(), now],
      [CountryHistoryDocument.toString(), past],
    ] as const;
    for (const [question, variables] of questions) {
      await statementsOf(question, variables);
      expect(await statementsOf(question, variables)).toBeLessThanOrEqual(8);
    }
  });

  it('lists what moved the score most, whenever in the period it happened, beside the newest', async () => {
    const { data } = await api.ask(CountryHistoryDocument.toString(), past);
    const { largestEvents } = (data as { country: { largestEvents: { points: number; occurredOn: string }[] } })
      .country;
    const points = largestEvents.map((event) => event.points);
    expect(largestEvents).toHaveLength(60);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(largestEvents.some(({ occurredOn }) => occurredOn < '2019-03-01')).toBe(true);
  });

  it('travels compressed where the caller takes it: years of days and a hundred events below 250 KB', async () => {
    const ask = (encoding: string): Promise<Response> =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        body: JSON.stringify({ query: CountryHistoryDocument.toString(), variables: past }),
      });
    const [packed, plain] = [await ask('gzip, br'), await ask('identity')];
    expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(250_000);
    expect(await packed.text()).toBe(await plain.text());
  });
});

interface HeavyChange {
  readonly delta: number;
  readonly contributions: readonly { readonly points: number }[];
  readonly others: readonly { readonly points: number; readonly isDecay: boolean; readonly causes: number }[];
}
