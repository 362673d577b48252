// `npm run bench -- storage [EVENTS]`: writes through the import path against a bare COPY of the same bytes, and the hot reads,
// on an embedded PostgreSQL of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { openStorage, startEmbeddedPostgres } from '../../dist/libs/storage/src/index.js';

const EVENTS = Number(process.argv[2] ?? 100_000);
const COUNTRIES = 200;
const CHUNK_ROWS = 5_000;
const FIRST_DAY = Date.UTC(1995, 0, 1);
const DAYS = 30 * 365;

const print = (line) => process.stdout.write(`${line}\n`);
const letter = (number) => String.fromCharCode(65 + (number % 26));
const countryOf = (number) => `X${letter(Math.floor(number / 26))}${letter(number)}`;

function event(number) {
  const occurredOn = new Date(FIRST_DAY + ((number * 7919) % DAYS) * 86_400_000).toISOString().slice(0, 10);
  const country = countryOf(number % COUNTRIES);
  const knownAt = `${occurredOn}T12:00:00Z`;
  const evidence = {
    id: 'r1',
    group: `agency ${number % 97}`,
    grade: 'B',
    attribution: 'observer',
    precision: 1,
    knownAt,
  };
  return {
    id: `ucdp-ged:${number}`,
    revision: 1,
    country,
    feed: 'ucdp-ged',
    occurredOn,
    until: null,
    class: 'violence.clash',
    dead: number % 40,
    injured: null,
    factorIds: [],
    source: 'UCDP',
    coding: 'curated',
    knownAt,
    retractedAt: null,
    title: `Government of ${country} - Movement ${number % 50}`,
    place: `District ${number % 400}`,
    actors: [
      { name: `Government of ${country}`, role: 'side a', country },
      { name: `Movement ${number % 50}`, role: 'side b', country: null },
    ],
    quality: null,
    deadRange: { low: number % 30, high: number % 60 },
    reports: [{ ...evidence, retractedAt: null, denies: false, reportId: null, quote: null, span: null }],
  };
}

function* chunks() {
  for (let from = 0; from < EVENTS; from += CHUNK_ROWS) {
    const size = Math.min(CHUNK_ROWS, EVENTS - from);
    yield Array.from({ length: size }, (_, index) => {
      return { kind: 'event', line: from + index + 1, event: event(from + index), texts: [] };
    });
  }
}

async function timed(label, work, unit) {
  const started = performance.now();
  const result = await work();
  const ms = performance.now() - started;
  print(`${label.padEnd(58)} ${ms.toFixed(ms < 10 ? 2 : 0).padStart(8)} ms${unit ? `  ${unit(ms)}` : ''}`);
  return { result, ms };
}

async function median(label, work, runs = 25) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  print(`${label.padEnd(58)} ${times[Math.floor(runs / 2)].toFixed(2).padStart(8)} ms median of ${runs}`);
}

const perSecond = (ms) => `${Math.round((EVENTS / ms) * 1000).toLocaleString('en')} rows/s`;

async function importAll(storage) {
  const session = await storage.imports.begin({
    source: 'bench',
    fileName: 'bench',
    contentHash: `bench ${Math.random()}`,
  });
  for (const rows of chunks()) await storage.imports.writeChunk(session, rows, String(rows.at(-1).line));
  return storage.imports.finish(session);
}

/** At most so many rows are held as text for the comparison. */
const BARE_ROWS = 100_000;
const COLUMNS = [
  'country',
  'event_id',
  'revision',
  'feed',
  'occurred_on',
  'class',
  'known_at',
  'facts',
  'story',
  'search_text',
  'received_hash',
  'recorded_at',
  'recorded_by',
];

/** The same columns of the same rows, text ready, into a table without any index: the bound. */
async function bareCopy(client) {
  await client.query('create table bare (like event_revision)');
  const asText = COLUMNS.map((column) => `${column}::text`).join(', ');
  const { rows } = await client.query({
    text: `select ${asText} from event_revision limit ${BARE_ROWS}`,
    rowMode: 'array',
  });
  const lines = rows.map((row) => row.map((value) => value.replace(/[\\\t\n\r]/g, '\\$&')).join('\t') + '\n');
  const pieces = [];
  for (let from = 0; from < lines.length; from += 100) pieces.push(lines.slice(from, from + 100).join(''));
  const target = `copy bare (${COLUMNS.join(', ')}) from stdin`;
  const label = `bare COPY of ${rows.length.toLocaleString('en')} of the rows, no index`;
  const { ms } = await timed(label, () => pipeline(Readable.from(pieces), client.query(copyFrom(target))));
  return (rows.length / ms) * 1000;
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const { result: server } = await timed('embedded PostgreSQL, first start', () =>
  startEmbeddedPostgres({ dataDirectory }),
);
try {
  const { result: storage } = await timed('open and migrate', () => openStorage({ databaseUrl: server.databaseUrl }));
  await timed(
    'making the rows alone',
    () => {
      for (const rows of chunks()) rows.length;
    },
    perSecond,
  );
  const { ms } = await timed(
    `import of ${EVENTS.toLocaleString('en')} events, one process`,
    () => importAll(storage),
    perSecond,
  );
  await timed('the same rows again under another name', () => importAll(storage), perSecond);
  const country = countryOf(7);
  await median(`record of one country (${EVENTS / COUNTRIES} events)`, () => storage.records.read(country));
  await median('the same as recorded at an instant', () =>
    storage.records.read(country, { recordedBefore: '2030-01-01T00:00:00Z' }),
  );
  await median(
    `records of all ${COUNTRIES} countries`,
    async () => storage.records.readAll([...(await storage.records.versions()).keys()]),
    3,
  );
  await median('versions of all countries', () => storage.records.versions());
  await median('coverage of all countries', () => storage.records.coverage(), 5);
  await median('latest 50 events of a country', () => storage.events.find({ countries: [country] }, { first: 50 }));
  await median('latest 50 events of the world', () => storage.events.find({}, { first: 50 }));
  await median('50 events of a country and year as of its end', () =>
    storage.events.find(
      { countries: [country], from: '2010-01-01', to: '2010-12-31', asOf: '2011-01-01T00:00:00Z' },
      { first: 50 },
    ),
  );
  await median('50 events by key', () =>
    storage.events.byIds(Array.from({ length: 50 }, (_, index) => ({ country, id: `ucdp-ged:${7 + 200 * index}` }))),
  );
  await median('one event reported (outbox and audit included)', (run) =>
    storage.events.append({ ...event(run), id: `new ${run}` }, { by: 'bench' }),
  );
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  const bound = await bareCopy(client);
  const reached = (EVENTS / ms) * 1000;
  print(`${'import / bare COPY, rows per second'.padEnd(58)} ${(reached / bound).toFixed(2).padStart(8)}`);
  const size = await client.query(`select pg_size_pretty(pg_total_relation_size('event_revision')) as size`);
  print(`${'event table with its indexes'.padEnd(58)} ${size.rows[0].size.padStart(11)}`);
  await client.end();
  await storage.close();
} finally {
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
