// `npm run check`: lint and types, import rules, format, unit tests; all problems shown, not only the first.
import { spawn } from 'node:child_process';

const LINT = ['--type-check', '--report-unused-disable-directives', '--max-warnings=0'];

/** Two at a time, the longest first; the unit tests, which keep both cores busy by themselves, last. */
const STEPS = [
  ['lint and types', ['node_modules/oxlint/bin/oxlint', ...LINT]],
  [
    'boundaries',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.config/dependency-cruiser.cjs',
      'apps',
      'libs',
    ],
  ],
  ['format', ['node_modules/oxfmt/bin/oxfmt', '--check']],
  ['unit', ['.config/test.mjs', 'unit', '--silent', '--maxWorkers=2']],
];

const runStep = ([name, args]) =>
  new Promise((done) => {
    const started = Date.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      process.stdout.write(
        `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n${status === 0 ? '' : output}`,
      );
      done(status === 0);
    });
  });

// `npm run check -- --without unit`: for a run that tests everything afterwards anyway.
const [flag, ...without] = process.argv.slice(2);
const queue = STEPS.filter(([name]) => flag !== '--without' || !without.includes(name));
const results = [];
const worker = async () => {
  for (let step = queue.shift(); step; step = queue.shift()) results.push(await runStep(step));
};
await Promise.all([worker(), worker()]);
process.exit(results.every(Boolean) ? 0 : 1);
