import { spawnSync } from 'node:child_process';

/** Options of Node that run a TypeScript file as it stands, from the root of the repository. */
export const FROM_SOURCE = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];

/** Runs a TypeScript file in a process of its own with the arguments of this one, and ends as it does. */
export function runSource(script) {
  const { status } = spawnSync(process.execPath, [...FROM_SOURCE, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: new URL('..', import.meta.url),
  });
  process.exit(status ?? 1);
}
