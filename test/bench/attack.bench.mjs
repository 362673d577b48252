// `npm run bench -- attack [SECONDS]`: how long somebody who reads the demo waits, alone and while another sends what is refused
// (A1 to A4 of docs/security.md) over and over; what one refusal costs the server; the largest answers it gives.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { loadDemo } from '../../dist/apps/api/src/index.js';
import { COUNTRIES as ALL_COUNTRIES } from '../../dist/libs/events/src/index.js';
import { openStorage, startEmbeddedPostgres } from '../../dist/libs/storage/src/index.js';
import { startChild } from './peers/child.mjs';
import { openLoop, post } from './peers/load.mjs';
import { questions } from './peers/questions.mjs';

const SECONDS = Number(process.argv[2] ?? 10);
/** Questions a second of the one who reads. */
const RATE = 20;
const COUNTRIES = ['KGZ', 'KAZ', 'UZB', 'TJK', 'TKM', 'MMR', 'SDN', 'MLI', 'BOL', 'LBN'];
const RANGE = { from: '2020-01-02', to: '2020-12-31' };

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join(' ');
const fragments = times(20, (index) => `fragment o${index} on Query { indicators { id title meaning } }`);
const bodyOf = (query) => JSON.stringify({ query });
/** Each is refused; by name as in the list of attacks. */
const ATTACKS = {
  'A1 101 aliases': bodyOf(`{ ${times(101, (index) => `a${index}: __typename`)} }`),
  'A2 1,000 aliases': bodyOf(`{ ${times(1_000, (index) => `a${index}: __typename`)} }`),
  'A3 ten operations at once': JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
  'A4 500 repeated fields': bodyOf(`{ indicators { ${'id '.repeat(500)} } }`),
  'A4 fragments that overlap': bodyOf(`{ ${times(20, (index) => `...o${index}`)} } ${fragments}`),
};
const SERIES = `query ($countries: [CountryCode!]!, $from: Date!, $parts: SeriesParts!) {
  scores(countries: $countries, from: $from, to: "2024-12-30", parts: $parts) {
    dates score low high labels pillars { id values } indicators { id values } points { id values } } }`;
const everyColumn = (countries, from) =>
  JSON.stringify({ query: SERIES, variables: { countries, from, parts: 'INDICATORS' } });
/** As much as is answered of each. */
const LARGE = {
  'every column of 4,720 days of a country': everyColumn(['MMR'], '2012-01-30'),
  'every column of a year of days of 12 countries': everyColumn(
    ALL_COUNTRIES.slice(0, 12).map(({ code }) => code),
    '2023-12-31',
  ),
  'the score of 30 years of days of 5 countries': bodyOf(
    '{ scores(countries: ["MMR", "SDN", "MLI", "KGZ", "LBN"], from: "1995-01-01", to: "2024-12-30", parts: NONE) { dates score } }',
  ),
  '260 events with their sentences': bodyOf(
    '{ events(first: 260) { nodes { id title class reports { quote report { title } } } } }',
  ),
};
/** Every column of every day of 980 country-years. */
const TOO_LARGE = everyColumn(
  ALL_COUNTRIES.slice(0, 28).map(({ code }) => code),
  '1990-01-01',
);

const print = (what, value) => process.stdout.write(`${what.padEnd(50)} ${value}\n`);
const inMs = (ms) => `${ms.toFixed(1)} ms`;
const inMb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const show = ({ p50, p99, worst }) => `p50 ${inMs(p50)}, p99 ${inMs(p99)}, worst ${inMs(worst)}`;

const attack = (server, bodies, duration) =>
  autocannon({
    url: `${server.url}/graphql`,
    connections: 1,
    duration,
    requests: bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })),
  });

async function costOf(server, name, body) {
  const before = await server.cpuMs();
  const { requests, non2xx } = await attack(server, [body], 2);
  if (non2xx !== requests.total) throw new Error(`${name} was not refused every time.`);
  print(`${name}, processor time of one refusal`, inMs(((await server.cpuMs()) - before) / non2xx));
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const database = await startEmbeddedPostgres({ dataDirectory });
let server;
try {
  const { databaseUrl } = database;
  const storage = await openStorage({ databaseUrl });
  await loadDemo(storage);
  await storage.close();
  server = await startChild('./faultline.server.mjs', { databaseUrl, answerCacheMb: 0 });
  const bodies = COUNTRIES.map(questions(RANGE).faultline.body);
  const load = { rate: RATE, seconds: SECONDS };
  await openLoop(server, bodies, load);
  print(`a user at ${RATE} questions a second, alone`, show(await openLoop(server, bodies, load)));
  const attacking = attack(server, Object.values(ATTACKS), SECONDS + 1);
  print('the same beside somebody who is refused', show(await openLoop(server, bodies, load)));
  print('refused meanwhile', `${Math.round((await attacking).requests.average)} a second`);
  for (const [name, body] of Object.entries(ATTACKS)) await costOf(server, name, body);
  for (const [name, body] of Object.entries(LARGE)) print(name, inMb((await post(server.url, body)).length));
  await costOf(server, 'every column of 980 country-years', TOO_LARGE);
} finally {
  await server?.stop();
  await database.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
