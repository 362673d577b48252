// `npm run generate:readings`: how the reader reads every text of ours, checked in under test/golden/readings. Its diff is what a change of the reader does.
import { runSource } from './run-source.mjs';

runSource('test/golden/readings/write-readings.process.ts');
