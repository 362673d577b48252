// `npm run bench -- import [ROWS]`: files of three feeds through the whole import path into an embedded PostgreSQL of its own, against
// a bare COPY of the same file into one table without index, and the memory it takes. Real rows, dated anew, where they are at hand.
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { importFile } from '../../dist/apps/api/src/index.js';
import { openStorage, startEmbeddedPostgres } from '../../dist/libs/storage/src/index.js';

const ROWS = Number(process.argv[2] ?? 200_000);
const FEW_ROWS = 10_000;
/** A compiler still warming up is no part of the speed of a file, and neither is a cold cache of the database. */
const WARM_UP_ROWS = 20_000;
const REAL = new URL('../../../shared/data/', import.meta.url);
const DAY_MS = 86_400_000;
const MB = 1024 * 1024;

const print = (line) => process.stdout.write(`${line}\n`);
const count = (number) => Math.round(number).toLocaleString('en');
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);

function realText(name) {
  const path = new URL(name, REAL);
  return existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8') : null;
}

/** `round` counts how often the sample has been used up: ids and days move with it, so that every row is new. */
function* repeated(sample, rows, rowOf) {
  for (let index = 0; index < rows; index++)
    yield rowOf(sample[index % sample.length], Math.floor(index / sample.length), index);
}

/** Files of different length share no id, so that none finds its rows known already. */
const idOf = (rows, index) => String(rows * 1_000_000 + index);

const csvCell = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const SYNTHETIC_GED =
  'id,type_of_violence,code_status,country,country_id,date_start,date_end,best,high,low,source_office\n' +
  Array.from(
    { length: 500 },
    (_, n) => `${n + 1},1,Clear,Mexico,70,2019-03-0${1 + (n % 9)},2019-03-0${1 + (n % 9)},3,4,2,Wire ${n % 9}\n`,
  ).join('');

function* gedFile(rows) {
  const [header, ...sample] = parse(realText('ucdp-ged-events/ged_mexico.csv.gz') ?? SYNTHETIC_GED);
  yield `${header.join(',')}\n`;
  const columns = ['id', 'date_start', 'date_end'].map((name) => header.indexOf(name));
  yield* repeated(sample, rows, (record, round, index) => {
    const cells = [...record];
    const [id, ...days] = columns;
    cells[id] = idOf(rows, index);
    for (const day of days) cells[day] = dayOf(Date.parse(record[day].slice(0, 10)) - round * 7 * DAY_MS);
    return `${cells.map(csvCell).join(',')}\n`;
  });
}

const GDELT_COLUMNS = 61;
const GDELT = { id: 0, day: 1, root: 25, code: 26, base: 27, country: 53, added: 59, url: 60 };

function syntheticGdelt() {
  return Array.from({ length: 500 }, (_, n) => {
    const cells = Array.from({ length: GDELT_COLUMNS }, () => '');
    const { id, day, root, code, base, country, added, url } = GDELT;
    Object.assign(cells, { [id]: n, [day]: '20180101', [root]: 1, [code]: '145', [base]: '145', [country]: 'MX' });
    Object.assign(cells, {
      28: '14',
      31: 5,
      32: 2,
      33: 5,
      [added]: '20180101000000',
      [url]: `http://site${n % 90}.example/${n}`,
    });
    return cells.join('\t');
  });
}

function* gdeltFile(rows) {
  const text = realText('gdelt-events/20180101000000.export.CSV.gz');
  const sample = text?.split('\n').filter((line) => line.split('\t').length === GDELT_COLUMNS) ?? syntheticGdelt();
  yield* repeated(sample, rows, (line, round, index) => {
    const cells = line.split('\t');
    const back = (stamp) => dayOf(Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3')) - round * DAY_MS);
    const plain = (stamp) => back(stamp).replaceAll('-', '');
    cells[GDELT.id] = idOf(rows, index);
    cells[GDELT.day] = plain(cells[GDELT.day]);
    cells[GDELT.added] = plain(cells[GDELT.added]) + '000000';
    cells[GDELT.url] += `?${round}`;
    return `${cells.join('\t')}\n`;
  });
}

const COUNTRIES = ['KGZ', 'KAZ', 'UZB', 'TJK', 'MEX', 'MMR', 'CAF', 'NGA', 'UKR', 'SDN'];

function* faultlineFile(rows) {
  for (let index = 0; index < rows; index++) {
    const occurredOn = dayOf(Date.UTC(1995, 0, 1) + ((index * 7919) % (30 * 365)) * DAY_MS);
    const knownAt = `${occurredOn}T18:00:00Z`;
    const report = {
      id: 'r1',
      group: `agency ${index % 97}`,
      grade: 'B',
      attribution: 'observer',
      precision: 1,
      knownAt,
    };
    const event = {
      id: idOf(rows, index),
      country: COUNTRIES[index % COUNTRIES.length],
      occurredOn,
      class: 'violence.clash',
    };
    const more = { dead: index % 40, source: 'Bench', coding: 'curated', knownAt, title: `Clash ${index % 50}` };
    yield `${JSON.stringify({ ...event, ...more, place: `District ${index % 400}`, reports: [report] })}\n`;
  }
}

const FEEDS = [
  {
    source: 'faultline',
    file: 'events.ndjson',
    make: faultlineFile,
    aim: 0.5,
    copy: String.raw`delimiter e'\x01', quote e'\x02'`,
  },
  { source: 'ucdp-ged', file: 'ged_v25.csv', make: gedFile, aim: 0.5, copy: 'header' },
  { source: 'gdelt', file: 'gdelt.CSV', make: gdeltFile, aim: 0.35, copy: String.raw`delimiter e'\t', quote e'\x02'` },
];

function columnsOf({ source }, path) {
  const head = Buffer.alloc(64 * 1024);
  const file = openSync(path, 'r');
  const [first = ''] = head.toString('utf8', 0, readSync(file, head)).split('\n', 1);
  closeSync(file);
  if (source === 'faultline') return 1;
  return first.split(source === 'gdelt' ? '\t' : ',').length;
}

/** Milliseconds to bring the file as it is into a table of text columns. */
async function bareCopy(client, feed, path) {
  const columns = Array.from({ length: columnsOf(feed, path) }, (_, index) => `c${index} text`);
  await client.query(`drop table if exists bare; create table bare (${columns.join(', ')})`);
  const started = performance.now();
  await pipeline(
    createReadStream(path),
    client.query(copyFrom(`copy bare from stdin with (format csv, ${feed.copy})`)),
  );
  return performance.now() - started;
}

/** Imports a file and watches the memory of this process. */
async function imported(storage, feed, path) {
  globalThis.gc();
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const started = performance.now();
  const { summary } = await importFile(storage, {
    source: feed.source,
    path,
    receivedAt: new Date().toISOString(),
    by: 'bench',
  });
  const ms = performance.now() - started;
  clearInterval(watch);
  return { ms, peakMb: peak / MB, summary };
}

const folder = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') });
try {
  const storage = await openStorage({ databaseUrl: server.databaseUrl });
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  print(
    `rows: ${existsSync(REAL) ? 'real ones, dated anew (ucdp-ged, gdelt)' : 'synthetic'}; those of faultline are made up`,
  );
  for (const feed of FEEDS) {
    const warmUp = join(folder, `warm-up-${feed.file}`);
    await pipeline(Readable.from(feed.make(WARM_UP_ROWS)), createWriteStream(warmUp));
    await imported(storage, feed, warmUp);
    rmSync(warmUp);
    for (const rows of new Set([Math.min(FEW_ROWS, ROWS), ROWS])) {
      const path = join(folder, `${rows}-${feed.file}`);
      await pipeline(Readable.from(feed.make(rows)), createWriteStream(path));
      const { ms, peakMb, summary } = await imported(storage, feed, path);
      const bareMs = await bareCopy(client, feed, path);
      const { read, accepted, duplicate, revised, rejected } = summary;
      print(
        `${feed.source.padEnd(10)} ${count(rows).padStart(9)} rows  ${count((rows / ms) * 1000).padStart(8)} rows/s` +
          `  bare COPY ${count((rows / bareMs) * 1000).padStart(8)} rows/s  ratio ${(bareMs / ms).toFixed(2)} (aim ${feed.aim})` +
          `  peak ${count(peakMb)} MB  ${accepted} + ${duplicate} + ${revised} + ${rejected} = ${read}`,
      );
      rmSync(path);
    }
  }
  await client.end();
  await storage.close();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
