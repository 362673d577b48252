// `npm run generate:codebook`: docs/codebook.md from the class and indicator files.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const { status } = spawnSync(process.execPath, ['.config/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const { codebookText } = await import('../dist/libs/scoring/src/index.js');
writeFileSync('docs/codebook.md', codebookText());
