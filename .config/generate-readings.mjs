// `npm run generate:readings`: how the reader reads every text of ours, checked in under test/golden/readings. Its diff is what a change of the reader does.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--no-warnings',
    '--conditions=source',
    '--import',
    './test/support/typescript.mjs',
    'test/golden/readings/write-readings.process.ts',
  ],
  { stdio: 'inherit', cwd: new URL('..', import.meta.url) },
);
process.exit(status ?? 1);
