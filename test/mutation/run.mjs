// `npm run mutation [-- LIBRARY]`: changes the code of a library in every way Stryker knows and sees whether a test notices.
// Stryker lives in this folder's own package, installed at the first run; nothing of it belongs to the product.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Least share of mutants that must be noticed, in percent. */
const BARS = { scoring: 85, coding: 75, exposure: 75 };
const HERE = fileURLToPath(new URL('.', import.meta.url));
const [library = 'scoring', ...more] = process.argv.slice(2);
if (!Object.hasOwn(BARS, library)) {
  process.stderr.write(`usage: npm run mutation -- ${Object.keys(BARS).join('|')} [Stryker's options]\n`);
  process.exit(2);
}

const stryker = join(HERE, 'node_modules/@stryker-mutator');
if (!existsSync(stryker)) {
  const words = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--legacy-peer-deps'];
  const { status } = spawnSync('npm', words, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

const settings = {
  testRunner: 'vitest',
  plugins: [join(stryker, 'vitest-runner/dist/src/index.js')],
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  // Figures of tables: the hash of every released method is pinned, and each of these would need a run of its own.
  ignoreStatic: true,
  mutate: [`libs/${library}/src/**/*.ts`, '!**/*.{spec,data}.ts'],
  ignorePatterns: ['dist', '.faultline', 'test/mutation/node_modules', 'test/bench', 'apps/web'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: join(tmpdir(), `faultline-mutation-${library}.json`) },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: BARS[library], break: BARS[library] },
  allowEmpty: false,
  tempDirName: join(tmpdir(), 'faultline-mutation'),
  timeoutMS: 20_000,
};
const file = join(tmpdir(), `faultline-mutation-${process.pid}.json`);
writeFileSync(file, JSON.stringify(settings));
const { status } = spawnSync(process.execPath, [join(stryker, 'core/bin/stryker.js'), 'run', file, ...more], {
  stdio: 'inherit',
  env: { PROPERTY_RUNS: '20', ...process.env, MUTATED: library },
});
process.exit(status ?? 1);
