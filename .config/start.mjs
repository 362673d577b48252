// `npm start`: builds what is not fresh, then serves. Signals reach the server because it runs in this very process.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['.config/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
process.argv.splice(2, 0, 'serve');
await import('../apps/cli/bin/faultline.js');
