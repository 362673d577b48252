// `npm run check`: format, lint, boundaries, types, unit tests; all problems shown, not only the first.
import { spawn } from 'node:child_process';

/** Lint takes longest: four steps cost no more than one and keep both cores busy; each remembers the files it has seen. */
const lint = (cache, ...rest) => [
  'node_modules/eslint/bin/eslint.js',
  '--config',
  '.config/eslint.config.js',
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `node_modules/.cache/eslint/${cache}/`,
  ...rest,
];

/** The longest first. */
const STEPS = [
  ['lint of the web app', lint('web', 'apps/web')],
  ['lint of the libraries', lint('libraries', 'libs')],
  ['lint of the server', lint('server', '--ignore-pattern', 'apps/web/**', 'apps')],
  ['lint of everything else', lint('rest', '--ignore-pattern', 'apps/**', '--ignore-pattern', 'libs/**', '.')],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
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
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']],
  ['types of the web app', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json']],
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
