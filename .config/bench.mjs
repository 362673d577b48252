// `npm run bench -- NAME`: runs test/bench/NAME.bench.mjs against the built libraries, in a process of its own.
import { existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const [name, ...rest] = process.argv.slice(2);
const known = readdirSync('test/bench')
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
if (!name || !existsSync(`test/bench/${name}.bench.mjs`)) {
  process.stderr.write(`usage: npm run bench -- NAME, where NAME is one of: ${known.join(', ')}\n`);
  process.exit(2);
}
const run = (args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run(['.config/build.mjs']);
run(['--expose-gc', `test/bench/${name}.bench.mjs`, ...rest]);
