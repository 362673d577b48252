import { writeFileSync } from 'node:fs';
import { readingLines } from './readings.js';

writeFileSync(new URL('readings.txt', import.meta.url), `${readingLines().join('\n')}\n`);
