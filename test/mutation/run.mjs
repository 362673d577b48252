// `npm run mutation -- LIBRARY [--sample SHARE] [--seed S]`: changes the code of a library in every way Stryker knows and sees
// whether a test notices; with --sample only a share of the changes (0 to 1), drawn by the seed.
// Stryker lives in this folder's own package, installed at the first run; nothing of it belongs to the product.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { survivorsOf, verdictOf } from './verdict.mjs';

/** Least share of mutants that must be noticed, in percent, and the specs that may notice. */
const LIBRARIES = {
  scoring: { bar: 85, specs: ['libs/scoring/src', 'test/golden/kyrgyzstan-2020'] },
  coding: {
    bar: 75,
    specs: [
      'libs/coding/src',
      'test/golden/sentences',
      'test/golden/reports',
      'test/golden/audit',
      'test/golden/readings',
    ],
    // Code in which every expression can be switched is several times slower.
    except: ['costs at most two seconds'],
  },
  exposure: { bar: 75, specs: ['libs/exposure/src'] },
};
const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    mutate: { type: 'string' },
    concurrency: { type: 'string', default: '1' },
  },
});
const [library = 'scoring'] = positionals;
if (!Object.hasOwn(LIBRARIES, library) || !(Number(values.sample) > 0 && Number(values.sample) <= 1)) {
  const names = Object.keys(LIBRARIES).join('|');
  process.stderr.write(
    `usage: npm run mutation -- ${names} [--sample 0.1] [--seed 1] [--mutate FILES] [--concurrency 1]\n`,
  );
  process.exit(2);
}

const stryker = join(HERE, 'node_modules/@stryker-mutator');
if (!existsSync(stryker)) {
  const words = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const { status } = spawnSync('npm', words, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

const { bar, specs, except = [] } = LIBRARIES[library];
const report = join(tmpdir(), `faultline-mutation-${library}.json`);
const settings = {
  testRunner: 'in-process',
  plugins: [join(HERE, 'plugins.mjs')],
  coverageAnalysis: 'perTest',
  testRunnerNodeArgs: ['--conditions=source', '--no-warnings'],
  // Spec files are evaluated anew for every mutant, and a process never forgets a module.
  maxTestRunnerReuse: 150,
  concurrency: Number(values.concurrency),
  checkers: values.sample === '1' ? [] : ['sample'],
  // Figures of tables: the hash of every released method is pinned, and each of these would need a run of its own.
  ignoreStatic: true,
  mutate: values.mutate?.split(',') ?? [`libs/${library}/src/**/*.ts`, '!**/*.{spec,data}.ts'],
  ignorePatterns: ['dist', '.faultline', 'test/mutation/node_modules', 'test/bench', 'apps/web'],
  disableTypeChecks: false,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  tempDirName: join(tmpdir(), 'faultline-mutation'),
  timeoutMS: 60_000,
};
const file = join(tmpdir(), `faultline-mutation-${process.pid}.json`);
writeFileSync(file, JSON.stringify(settings));
const { status } = spawnSync(process.execPath, [join(stryker, 'core/bin/stryker.js'), 'run', file], {
  stdio: 'inherit',
  env: {
    PROPERTY_RUNS: '20',
    ...process.env,
    MUTATED: library,
    SPECS: specs.join(','),
    EXCEPT: except.join('|'),
    SAMPLE_SHARE: values.sample,
    SAMPLE_SEED: values.seed,
  },
});
if (status !== 0) process.exit(status ?? 1);
const result = JSON.parse(readFileSync(report, 'utf8'));
const { text, share } = verdictOf(result);
for (const survivor of survivorsOf(result)) process.stdout.write(`not noticed: ${survivor}\n`);
process.stdout.write(`${library}: ${text}\n`);
process.exit(share >= bar ? 0 : 1);
