// A list of holdings from the first byte sent to the scored answer read, over HTTP, against a server and a database of their own.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { loadDemo } from '../../../dist/apps/api/src/index.js';
import { openStorage, startEmbeddedPostgres } from '../../../dist/libs/storage/src/index.js';
import { startChild } from '../peers/child.mjs';
import { post } from '../peers/load.mjs';

const TICK_MS = 10;
const SCORED = `query ($id: ID!) { portfolio(id: $id) { holdingCount
  exposure { score low high unknownShare countries { code points } contributions(first: 100) { nodes { title points } } holdings(first: 100) { nodes { symbol points } } } } }`;
const EDIT = `mutation ($id: ID!, $key: String!) { updateHoldings(id: $id, idempotencyKey: $key,
  holdings: [{ symbol: "S5", value: 7, countries: [{ country: "KGZ", weight: 1 }] }]) { version } }`;
const UNDO =
  'mutation ($id: ID!, $key: String!) { restorePortfolio(id: $id, version: 2, idempotencyKey: $key) { version } }';
const DELETE = 'mutation ($id: ID!, $key: String!) { deletePortfolio(id: $id, idempotencyKey: $key) { version } }';
const CREATE = 'mutation ($key: String!) { createPortfolio(name: "Bench", idempotencyKey: $key) { id } }';

/** Processor time of every process of the database, ms; 0 where there is no /proc to read it from. */
function databaseCpuMs() {
  try {
    const stats = readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? [statOf(pid)] : []));
    return stats.filter((stat) => stat.includes('(postgres)')).reduce((sum, stat) => sum + cpuOf(stat), 0);
  } catch {
    return 0;
  }
}

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

function cpuOf(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** What storing could cost at best: the same lines by COPY into a table without an index. */
async function bareCopy(databaseUrl, text) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('create temp table bare (symbol text, value text, currency text, country text, weight text)');
  const started = performance.now();
  await new Promise((resolve, reject) => {
    const target = client.query(copyFrom('copy bare from stdin (format csv, header)'));
    target.on('finish', resolve).on('error', reject).end(text);
  });
  const ms = performance.now() - started;
  await client.end();
  return ms;
}

async function measure(server, databaseUrl, text) {
  const ask = async (query, variables) => JSON.parse(await post(server.url, JSON.stringify({ query, variables }))).data;
  const timed = async (work) => {
    const [own, others, started] = [await server.cpuMs(), databaseCpuMs(), performance.now()];
    const result = await work();
    const ms = performance.now() - started;
    return { result, ms, nodeMs: (await server.cpuMs()) - own, databaseMs: databaseCpuMs() - others };
  };
  const { id } = (await ask(CREATE, { key: randomUUID() })).createPortfolio;
  const change = (query) => timed(() => ask(query, { id, key: randomUUID() }));
  const steps = {
    'sent, read, checked and stored': await timed(() => sent(server.url, id, text)),
    'scored, down to single events': await timed(() => ask(SCORED, { id })),
    'one holding edited': await change(EDIT),
    'scored again': await timed(() => ask(SCORED, { id })),
    'edit undone': await change(UNDO),
    deleted: await change(DELETE),
  };
  return { steps, bareMs: await bareCopy(databaseUrl, text) };
}

async function sent(url, id, text) {
  const answer = await fetch(`${url}/portfolios/${id}/holdings`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'x-faultline-upload': '1', 'idempotency-key': randomUUID() },
    body: text,
  });
  const outcome = await answer.json();
  if (!outcome.stored) throw new Error(JSON.stringify(outcome).slice(0, 300));
}

/** The steps of each round, and a bare COPY of the same text beside them. */
export async function wholeWay(text, rounds) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
  const database = await startEmbeddedPostgres({ dataDirectory });
  let server = null;
  try {
    const { databaseUrl } = database;
    const storage = await openStorage({ databaseUrl });
    await loadDemo(storage);
    await storage.close();
    server = await startChild('./faultline.server.mjs', { databaseUrl, answerCacheMb: 32 });
    const measured = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await measure(server, databaseUrl, text));
    return measured;
  } finally {
    await server?.stop();
    await database.stop();
    rmSync(dataDirectory, { recursive: true });
  }
}
