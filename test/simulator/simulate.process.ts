import { parseArgs } from 'node:util';
import { InvariantBroken } from './broken.js';
import { simulate } from './simulation.js';

/** `simulate.process.ts --seed N [--seeds COUNT] [--trace]`: runs seeds one after the other; ends with 1 at the first that fails. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
  },
});
const [first, count] = [Number(values.seed), Number(values.seeds)];
let [steps, commits, faults] = [0, 0, 0];

for (let seed = first; seed < first + count; seed++) {
  try {
    const report = await simulate(seed);
    steps += report.steps;
    commits += report.commits;
    for (const times of report.faults.values()) faults += times;
    if (values.trace) process.stdout.write(`${report.trace.join('\n')}\n`);
  } catch (error) {
    if (values.trace && error instanceof InvariantBroken) process.stdout.write(`${error.trace.join('\n')}\n`);
    process.stderr.write(
      `Seed ${seed}: ${String(error)}\nAll calls: node .config/simulate.mjs --seed ${seed} --trace\n`,
    );
    process.exit(1);
  }
}
process.stdout.write(
  `${count} seeds from ${first}: ${steps} calls, ${commits} changes, ${faults} faults, every promise kept.\n`,
);
