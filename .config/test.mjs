// `npm test [-- tier…|jest arguments]`: builds, then runs every tier; `npm test -- unit` runs one.
// Ends with one plain line: how many tests passed, failed and were skipped.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const TIERS = ['unit', 'storage', 'e2e', 'browser'];
const words = process.argv.slice(2);
const tiers = words.filter((word) => TIERS.includes(word));
const rest = words.filter((word) => !TIERS.includes(word));

const run = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

if (tiers.length === 0 || tiers.some((tier) => tier === 'e2e' || tier === 'browser')) {
  const built = run(['.config/build.mjs']);
  if (built !== 0) process.exit(built);
}

const folder = mkdtempSync(join(tmpdir(), 'faultline-tests-'));
const resultFile = join(folder, 'result.json');
const status = run([
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--config',
  '.config/jest.config.js',
  '--json',
  `--outputFile=${resultFile}`,
  ...rest,
  ...(tiers.length ? ['--selectProjects', ...tiers] : []),
]);
try {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    readFileSync(resultFile, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // Absent when Jest was asked something else than to run tests, such as --listTests.
  if (numPassedTests !== undefined)
    process.stderr.write(`\n${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`);
} catch (error) {
  process.stderr.write(`No test result: ${error.message}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);
