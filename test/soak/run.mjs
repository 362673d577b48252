// `node test/soak/run.mjs --minutes N --seed S [--docs]`: kills, loads and breaks what is built for so long, and reports what it saw as
// JSON on standard output; ends with 1 when anything was lost, doubled or different; --docs writes the report into docs/soak.md. Needs `npm run build`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--no-warnings',
    '--conditions=source',
    '--import',
    './test/support/typescript.mjs',
    'test/soak/soak.process.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: new URL('../..', import.meta.url) },
);
process.exit(status ?? 1);
