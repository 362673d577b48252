// `faultline import` in a process of its own: what it took, and how long the import itself was by the clock of the database.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const USAGE = new URL('report-usage.mjs', import.meta.url).href;
const COMMAND = new URL('../../../apps/cli/bin/faultline.js', import.meta.url).pathname;

export async function importByCommand({ client, databaseUrl, source, path }) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, COMMAND, 'import', source, path, '--json'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error(errors);
  const commandMs = performance.now() - started;
  const { import: run, summary } = JSON.parse(out);
  const { rows } = await client.query(
    'select extract(epoch from finished_at - started_at)::float8 * 1000 as ms from import where id = $1',
    [run.id],
  );
  return { ...JSON.parse(errors.trim().split('\n').at(-1)), ms: rows[0].ms, commandMs, summary };
}
