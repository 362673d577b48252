// `npm run bench -- import [ROWS]`: files of three feeds by `faultline import`, each in a process of its own, into an embedded PostgreSQL of its own, against
// a bare COPY of the same file into one table without index; and from 65,000 UCDP rows to the numbers of a chart.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStorage, startEmbeddedPostgres } from '../../dist/libs/storage/src/index.js';
import { bareCopy } from './imports/bare-copy.mjs';
import { importToChart } from './imports/chart.mjs';
import { areReal, FEEDS, writeFeedFile } from './imports/feed-files.mjs';
import { importByCommand } from './imports/import-by-command.mjs';

const ROWS = Number(process.argv[2] ?? 200_000);
const FEW_ROWS = 10_000;
const CHART_ROWS = 65_000;

const print = (line) => process.stdout.write(`${line}\n`);
const count = (number) => Math.round(number).toLocaleString('en');
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

const folder = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') });

/** Runs `work` on an empty store. */
async function onEmptyStore(work) {
  const { databaseUrl } = server;
  const storage = await openStorage({ databaseUrl });
  await storage.reset();
  await storage.close();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work({ client, databaseUrl });
  } finally {
    await client.end();
  }
}

async function measure(feed, rows) {
  const path = join(folder, `${rows}-${feed.file}`);
  await writeFeedFile(feed, rows, path);
  await onEmptyStore(async (target) => {
    const taken = await importByCommand({ ...target, source: feed.source, path });
    const bareMs = await bareCopy(target.client, feed, path);
    const { read, accepted, duplicate, revised, rejected } = taken.summary;
    print(
      `${feed.source.padEnd(10)} ${count(rows).padStart(9)} rows  ${count((rows / taken.ms) * 1000).padStart(8)} rows/s` +
        `  bare COPY ${count((rows / bareMs) * 1000).padStart(8)} rows/s  ratio ${(bareMs / taken.ms).toFixed(2)} (aim ${feed.aim})` +
        `  peak ${count(taken.peakMb)} MB  Node ${((taken.cpuMs * 1000) / rows).toFixed(1)} µs a row` +
        `  ${accepted} + ${duplicate} + ${revised} + ${rejected} = ${read}`,
    );
  });
  rmSync(path);
}

try {
  print(`rows: ${areReal ? 'real ones, dated anew (ucdp-ged, gdelt)' : 'synthetic'}; those of faultline are made up`);
  for (const feed of FEEDS) for (const rows of new Set([Math.min(FEW_ROWS, ROWS), ROWS])) await measure(feed, rows);
  const ged = FEEDS.find(({ source }) => source === 'ucdp-ged');
  const path = join(folder, `${CHART_ROWS}-${ged.file}`);
  await writeFeedFile(ged, CHART_ROWS, path);
  await onEmptyStore(async (target) => {
    const { importMs, startMs, answerMs, days, summary } = await importToChart({ ...target, source: ged.source, path });
    print(
      `${count(summary.accepted)} UCDP events to a chart of ${count(days)} days: ${seconds(importMs + startMs + answerMs)}` +
        ` (command ${seconds(importMs)}, start of the server ${seconds(startMs)}, answer ${seconds(answerMs)})`,
    );
  });
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
