// From files on disk to the numbers of a finished chart: import, start of the server, the question of the country page.
import { createServer } from '../../../dist/apps/api/src/index.js';
import { importByCommand } from './import-by-command.mjs';

const QUESTION = `{ country(code: "MEX") { series(from: "1989-01-01", to: "2024-12-31") { dates score low high pillars { id values } }
  events(first: 20) { nodes { id occurredOn title } } } }`;

/** Milliseconds of each step, and how many days the chart has. */
export async function importToChart(target) {
  const { commandMs, summary } = await importByCommand(target);
  const starting = performance.now();
  const server = await createServer({
    ...{ host: '127.0.0.1', port: 0, databaseUrl: target.databaseUrl, readDatabaseUrl: null },
    ...{ logLevel: 'warn', runJobs: false, answerCacheMb: 64 },
  });
  const asking = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const { data, errors } = await response.json();
  const answered = performance.now();
  await server.close();
  if (errors) throw new Error(JSON.stringify(errors));
  const days = data.country.series.dates.length;
  return { importMs: commandMs, startMs: asking - starting, answerMs: answered - asking, days, summary };
}
