// `node test/soak/run.mjs --minutes N --seed S [--lanes load,processes,servers] [--docs]`: kills, loads and breaks what is built for so
// long, and reports what it saw as JSON on standard output; ends with 1 when anything was lost, doubled or different; --docs writes the
// report into docs/soak.md.
// Ctrl-C ends it after the drills under way, with the report of what there was. Needs `npm run build`.
import { spawn } from 'node:child_process';
import { FROM_SOURCE } from '../../.config/run-source.mjs';

// A process group of its own: a Ctrl-C would otherwise stop the servers under the drills.
const soak = spawn(process.execPath, [...FROM_SOURCE, 'test/soak/soak.process.ts', ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  cwd: new URL('../..', import.meta.url),
  detached: true,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => soak.disconnect());
soak.once('exit', (code) => process.exit(code ?? 1));
