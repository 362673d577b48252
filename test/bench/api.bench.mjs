// `npm run bench -- api [SECONDS]`: the question of a dashboard over 100,000 events of 200 countries, against PostGraphile 5 (a row a
// point, and packed arrays) and a hand-written handler that reads the finished answer; the latency at 200 requests a second; "why".
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, COUNTRIES as ALL_COUNTRIES, EVENT_CLASS_IDS } from '../../dist/libs/events/src/index.js';
import { openStorage, startEmbeddedPostgres } from '../../dist/libs/storage/src/index.js';
import { startChild } from './peers/child.mjs';
import { installPeers, nodeForPeers } from './peers/install-peers.mjs';
import { closedLoop, oneByOne, openLoop, post } from './peers/load.mjs';
import { questions, WHY } from './peers/questions.mjs';
import { fillPeerTables } from './peers/tables.mjs';

const SECONDS = Number(process.argv[2] ?? 5);
const ROUNDS = 3;
const RATE = 200;
const EVENTS = 100_000;
const CODES = ALL_COUNTRIES.slice(0, 200).map(({ code }) => code);
const RANGE = { from: '2024-01-02', to: '2024-12-31' };
const FIRST_DAY = '2005-01-01';
const DAYS = 20 * 365;

const print = (what, value) => process.stdout.write(`${what.padEnd(66)} ${value}\n`);
const inMs = (ms) => `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Spread evenly over countries, days and classes; the same on every machine. */
function event(number) {
  const occurredOn = addDays(FIRST_DAY, (number * 7919) % DAYS);
  const knownAt = `${occurredOn}T18:00:00Z`;
  const known = { knownAt, retractedAt: null };
  const evidence = { id: 'r1', group: `agency ${number % 97}`, grade: 'B', attribution: 'observer', precision: 1 };
  return {
    ...{ id: `e${number}`, revision: 1, country: CODES[number % CODES.length], feed: 'bench', occurredOn, until: null },
    ...{ class: EVENT_CLASS_IDS[(number * 31) % EVENT_CLASS_IDS.length], dead: number % 11, injured: number % 40 },
    ...{
      factorIds: [],
      source: 'Bench',
      coding: 'curated',
      title: `Event ${number}`,
      place: `District ${number % 400}`,
    },
    ...{ actors: [{ name: `Movement ${number % 50}`, role: null, country: null }], quality: null, deadRange: null },
    reports: [{ ...evidence, ...known, denies: false, reportId: null, quote: `Sentence ${number}.`, span: null }],
    ...known,
  };
}

async function importEvents(storage) {
  const session = await storage.imports.begin({ source: 'bench', fileName: 'bench', contentHash: 'bench' });
  for (let from = 0; from < EVENTS; from += 5_000) {
    const rows = Array.from({ length: 5_000 }, (_, index) => {
      return { kind: 'event', line: from + index + 1, event: event(from + index), texts: [] };
    });
    await storage.imports.writeChunk(session, rows, String(from + 5_000));
  }
  await storage.imports.finish(session);
}

/** Two of ours: one makes every answer, the other gives a kept one while nothing changed. */
const MADE = 'Faultline, every answer made';
const KEPT = 'Faultline, an answer given before';
const startFaultline = (databaseUrl, answerCacheMb) =>
  startChild('./faultline.server.mjs', { databaseUrl, answerCacheMb });

/** Every server that can be had, and what it is asked. */
async function startServers(databaseUrl) {
  const asked = questions(RANGE);
  const start = (file) => startChild(file, { databaseUrl });
  const servers = [
    { name: MADE, server: await startFaultline(databaseUrl, 0), ...asked.faultline },
    { name: KEPT, server: await startFaultline(databaseUrl, 32), ...asked.faultline },
    { name: 'hand-written Fastify + pg', server: await start('./hand-written.server.mjs'), ...asked.handWritten },
  ];
  if (!installPeers()) {
    print('PostGraphile 5', 'peer not installed: skipped');
    return servers;
  }
  const server = await startChild('./postgraphile.server.mjs', { databaseUrl }, nodeForPeers());
  servers.push({ name: 'PostGraphile 5, a row a point', server, ...asked.perPoint });
  servers.push({ name: 'PostGraphile 5, packed arrays', server, ...asked.packed });
  return servers;
}

async function checkAgreement(servers) {
  const columns = [];
  for (const { server, body, scoreOf } of servers)
    columns.push(scoreOf(JSON.parse(await post(server.url, body(CODES[7])))));
  const [own, ...others] = columns;
  const agrees = (other) =>
    other.length === own.length && other.every((value, row) => Math.abs(value - own[row]) < 1e-9);
  if (!others.every(agrees)) throw new Error('The servers do not give the same scores.');
}

async function compare(servers) {
  const rounds = new Map(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, server, body } of servers)
      rounds.get(name).push(await closedLoop(server, CODES.map(body), SECONDS));
  const of = (name, what) => median(rounds.get(name).map((round) => round[what]));
  const own = [of(MADE, 'perSecond'), of(KEPT, 'perSecond')];
  for (const { name } of servers) {
    const perSecond = of(name, 'perSecond');
    const ratio = own.map((ours) => `${(ours / perSecond).toFixed(2)} ×`).join(' made, ');
    print(name, `${Math.round(perSecond)} requests/s, node CPU ${inMs(of(name, 'cpuMs'))}; Faultline ${ratio} kept`);
  }
}

const whyBodies = (shift) =>
  CODES.map((code, index) => {
    const on = addDays('2012-01-01', ((index + shift) * 37) % 4_000);
    const variables = { code, on, asOf: `${addDays(on, 1)}T00:00:00Z`, from: addDays(on, -60) };
    return JSON.stringify({ query: WHY, variables });
  });

const show = ({ p50, p95, p99, worst }) => `p50 ${inMs(p50)}, p95 ${inMs(p95)}, p99 ${inMs(p99)}, worst ${inMs(worst)}`;

const dataDirectory = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const database = await startEmbeddedPostgres({ dataDirectory });
let servers = [];
try {
  const { databaseUrl } = database;
  const storage = await openStorage({ databaseUrl });
  await importEvents(storage);
  await fillPeerTables(databaseUrl, storage, RANGE);
  await storage.close();
  servers = await startServers(databaseUrl);
  const [{ server, body }, { server: keeping }] = servers;
  print(
    'first question about each of 200 countries, right after the start',
    show(await oneByOne(server, CODES.map(body))),
  );
  await oneByOne(keeping, CODES.map(body));
  await checkAgreement(servers);
  await compare(servers);
  const load = { rate: RATE, seconds: SECONDS };
  print(`Faultline at ${RATE} requests/s, answers made`, show(await openLoop(server, CODES.map(body), load)));
  print(`Faultline at ${RATE} requests/s, answers kept`, show(await openLoop(keeping, CODES.map(body), load)));
  print('"why", a day and a moment never asked before', show(await oneByOne(server, whyBodies(0))));
  print('"why", asked again, answers made', show(await oneByOne(server, whyBodies(0))));
} finally {
  for (const server of new Set(servers.map(({ server: one }) => one))) await server.stop();
  await database.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
