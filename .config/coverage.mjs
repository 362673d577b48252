// `npm run coverage [-- tier…|jest arguments]`: which lines and branches of the server, the command line and the libraries the tests
// run, in Jest and in the processes they start, against the bars below.
// The web app runs in a browser, out of sight of these counters; its pages are tried by the browser tier.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf } from './coverage-figures.mjs';
import { measuredSources, mergedProfiles, partOf } from './coverage-profiles.mjs';

/** Least share in percent. The scoring library must be run by its own specs, whatever else passes through it. */
const BARS = { scoring: { lines: 100, branches: 100 }, all: { lines: 85 } };
const LEAST_COVERED = 10;

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'faultline-coverage-'));
const { status } = spawnSync(
  process.execPath,
  [
    '.config/test.mjs',
    ...words,
    '--silent',
    '--testEnvironment=<rootDir>/.config/coverage-environment.mjs',
    // What is counted takes longer.
    '--testTimeout=300000',
  ],
  { stdio: 'inherit', env: { ...process.env, FAULTLINE_COVERAGE: folder } },
);

const figuresUnder = async (under, sources) => {
  if (!existsSync(join(folder, under))) return [];
  const profiles = mergedProfiles(join(folder, under));
  return Promise.all(sources.map(async (source) => ({ source, ...(await figuresOf(source, profiles.get(source))) })));
};
const isScoring = (source) => partOf(source) === 'libs/scoring';
const whole = await figuresUnder('.', measuredSources());
const scoring = await figuresUnder('specs/libs-scoring', measuredSources().filter(isScoring));
rmSync(folder, { recursive: true, force: true });

const percent = ({ all, run }) => (all === 0 ? 100 : (100 * run) / all);
const shareOf = (files, kind) => ({
  all: files.reduce((sum, file) => sum + file[kind].all, 0),
  run: files.reduce((sum, file) => sum + file[kind].run, 0),
});
const say = (line) => process.stdout.write(`${line}\n`);

/** One line of the table; the sentence that says which bar it misses. */
function problemsOf(name, files, bars = {}) {
  const kinds = ['lines', 'branches'].map((kind) => ({ kind, share: shareOf(files, kind) }));
  const cells = kinds.map(
    ({ kind, share }) => `${percent(share).toFixed(1).padStart(7)} % of ${String(share.all).padStart(6)} ${kind}`,
  );
  say(`${name.padEnd(36)}${cells.join('')}`);
  return kinds
    .filter(({ kind, share }) => percent(share) < (bars[kind] ?? 0))
    .map(({ kind }) => `${name}: ${kind} below ${bars[kind]} %`);
}

say('');
for (const part of [...new Set(whole.map(({ source }) => partOf(source)))])
  problemsOf(
    part,
    whole.filter(({ source }) => partOf(source) === part),
  );
// Some tiers alone cannot run everything: their figure is shown and not judged.
const problems = [
  ...problemsOf('all', whole, words.length === 0 ? BARS.all : {}),
  ...(scoring.length > 0 ? problemsOf('libs/scoring by its own unit tests', scoring, BARS.scoring) : []),
];

const notRun = ({ lines }) => lines.all - lines.run;
say('\nmost lines that nothing runs:');
for (const file of [...whole].sort((a, b) => notRun(b) - notRun(a)).slice(0, LEAST_COVERED))
  say(`${String(notRun(file)).padStart(5)} of ${String(file.lines.all).padStart(3)}  ${file.source}`);
for (const { source, missed } of scoring.filter((file) => file.missed.length > 0))
  say(`not run by the unit tests of scoring: ${source}:${missed.join(',')}`);
for (const problem of problems) say(problem);
process.exit(status !== 0 || problems.length > 0 ? 1 : 0);
