// `npm run laws [-- FILE]`: tries the laws of the scoring method and writes which held, with command, day and versions
// (default docs/laws.json, which comes with an installation that has no tests).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SUITES = [
  'libs/scoring/src/laws',
  'libs/scoring/src/as-corrected.spec',
  'libs/scoring/src/change.spec',
  'libs/scoring/src/methods/method.spec',
];
const root = fileURLToPath(new URL('..', import.meta.url));
const [file = join(root, 'docs/laws.json')] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'faultline-laws-'));
const resultFile = join(folder, 'result.json');
const jest = ['node_modules/jest/bin/jest.js', '--config', '.config/jest.config.js', '--json', '--silent'];
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    ...jest,
    `--outputFile=${resultFile}`,
    ...SUITES,
    '--selectProjects',
    'unit',
  ],
  { cwd: root, stdio: 'ignore' },
);
try {
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(resultFile, 'utf8'));
  const laws = testResults
    .flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({ suite: name.slice(root.length), law: fullName, status })),
    )
    .sort((a, b) => (a.suite + a.law < b.suite + b.law ? -1 : 1));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const result = {
    command: 'npm run laws',
    ranOn: new Date().toISOString().slice(0, 10),
    versions: { faultline: version, node: process.versions.node },
    passed: numPassedTests,
    failed: numFailedTests,
    laws,
  };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status ?? 1);
