import { readFileSync } from 'node:fs';
import { readingLines } from './readings.js';

it('every text of ours is read as it was, to the last figure; a change is shown by `npm run generate:readings`', () => {
  const kept = readFileSync(new URL('readings.txt', import.meta.url), 'utf8')
    .split('\n')
    .slice(0, -1);
  expect(readingLines()).toEqual(kept);
});
