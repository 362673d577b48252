// `node .config/simulate.mjs --seed N [--seeds COUNT] [--trace]`: runs the simulator of test/simulator, from sources.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--no-warnings',
    '--conditions=source',
    '--import',
    './test/support/typescript.mjs',
    'test/simulator/simulate.process.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: new URL('..', import.meta.url) },
);
process.exit(status ?? 1);
