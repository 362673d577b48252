import { runCommandLine } from './command-line.js';
import { surviveOutput } from './standard-output.js';

const FAILURE = 1;

let isWhole = true;
surviveOutput(process.stdout, (sentence) => {
  isWhole = false;
  process.stderr.write(`${sentence}\n`);
});
surviveOutput(process.stderr, () => undefined);
const code = await runCommandLine(process.argv);
// What was printed last may fail only now.
process.on('exit', () => (process.exitCode = code === 0 && !isWhole ? FAILURE : code));
