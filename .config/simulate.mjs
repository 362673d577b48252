// `node .config/simulate.mjs --seed N [--seeds COUNT] [--trace]`: runs the simulator of test/simulator, from sources.
import { runSource } from './run-source.mjs';

runSource('test/simulator/simulate.process.ts');
