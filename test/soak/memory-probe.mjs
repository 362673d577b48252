// Loaded into a server under load (`NODE_OPTIONS=--import …`): at SIGUSR2 it collects its garbage and writes the bytes it holds, before
// (`rss`) and after (the others of `process.memoryUsage()`), to the file MEMORY_PROBE, as JSON.
import { renameSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const file = process.env.MEMORY_PROBE;
if (isMainThread && file) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  process.on('SIGUSR2', () => {
    const { rss } = process.memoryUsage();
    collect();
    writeFileSync(`${file}.new`, JSON.stringify({ ...process.memoryUsage(), rss }));
    renameSync(`${file}.new`, file);
  });
}
