#!/usr/bin/env node
import { existsSync } from 'node:fs';

// What counts how much of each source runs needs its modules as they are.
const built = process.env.NODE_V8_COVERAGE ? 'apps/cli/src/main.js' : 'faultline/main.js';
const main = new URL(`../../../dist/${built}`, import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('faultline is not built yet: run `npm run build` first.\n');
  process.exit(1);
}
await import(main.href);
