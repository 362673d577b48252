// `npm run coverage [-- tier…|jest arguments]`: which lines and branches the tests run, per library and app, against the bars below.
// The web app runs in a browser, out of sight of Node's counters; its pages are tried by the browser tier.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { transformFileSync } from '@swc/core';

/** Least share, in percent. */
const BARS = { 'libs/scoring': { lines: 100, branches: 100 }, all: { lines: 85 } };
const MEASURED = ['libs/*/src/**/*.ts', 'apps/{api,cli}/src/**/*.ts', '!**/*.{spec,data,d}.ts', '!**/generated/**'];

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'faultline-coverage-'));
const { status } = spawnSync(
  process.execPath,
  [
    '.config/test.mjs',
    ...words,
    '--silent',
    '--coverage',
    '--coverageProvider=v8',
    '--coverageReporters=json',
    `--coverageDirectory=${folder}`,
    ...MEASURED.map((pattern) => `--collectCoverageFrom=${pattern}`),
  ],
  { stdio: 'inherit' },
);
const files = JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8'));
rmSync(folder, { recursive: true, force: true });

/** False for a file of types only. */
const isCode = (path) => {
  const { code } = transformFileSync(path, { configFile: '.config/swc.json', sourceMaps: false });
  return code.replace(/\/\*.*?\*\/|export \{\s*\};/gs, '').trim() !== '';
};
const partOf = (path) => relative(process.cwd(), path).split('/').slice(0, 2).join('/');
const countOf = (numbers) => ({ all: numbers.length, run: numbers.filter((count) => count > 0).length });
const sum = (a, b) => ({ all: a.all + b.all, run: a.run + b.run });

const parts = new Map();
const missed = [];
for (const [path, { s, b, branchMap, statementMap }] of Object.entries(files)) {
  if (!isCode(path)) continue;
  const counts = { lines: countOf(Object.values(s)), branches: countOf(Object.values(b).flat()) };
  for (const part of [partOf(path), 'all']) {
    const before = parts.get(part) ?? { lines: countOf([]), branches: countOf([]) };
    parts.set(part, { lines: sum(before.lines, counts.lines), branches: sum(before.branches, counts.branches) });
  }
  const lines = Object.entries(b).flatMap(([id, taken]) =>
    taken.flatMap((count, n) => (count > 0 ? [] : [branchMap[id].locations[n].start.line])),
  );
  const unrun = Object.entries(s).flatMap(([id, count]) => (count > 0 ? [] : [statementMap[id].start.line]));
  const where = [...new Set([...lines, ...unrun])].sort((x, y) => x - y);
  if (where.length > 0) missed.push([relative(process.cwd(), path), where]);
}

const percent = ({ all, run }) => (all === 0 ? 100 : (100 * run) / all);
const below = [];
for (const part of [...parts.keys()].sort()) {
  const shares = parts.get(part);
  const figures = ['lines', 'branches'].map((kind) => `${percent(shares[kind]).toFixed(1).padStart(6)} % ${kind}`);
  process.stdout.write(`${part.padEnd(18)}${figures.join('')}\n`);
  for (const [kind, bar] of Object.entries(BARS[part] ?? {}))
    if (percent(shares[kind]) < bar) below.push(`${part}: ${kind} below ${bar} %`);
}
const barred = missed.filter(([path]) => Object.hasOwn(BARS, partOf(path)));
for (const [path, lines] of barred) process.stdout.write(`not run: ${path}:${lines.join(',')}\n`);
for (const problem of below) process.stdout.write(`${problem}\n`);
process.exit(status !== 0 || below.length > 0 ? 1 : 0);
