// What an import is measured against: the same file into one table of text columns without an index.
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';

function columnsOf({ source }, path) {
  const head = Buffer.alloc(64 * 1024);
  const file = openSync(path, 'r');
  const [first = ''] = head.toString('utf8', 0, readSync(file, head)).split('\n', 1);
  closeSync(file);
  if (source === 'faultline') return 1;
  return first.split(source === 'gdelt' ? '\t' : ',').length;
}

/** Milliseconds. */
export async function bareCopy(client, feed, path) {
  const columns = Array.from({ length: columnsOf(feed, path) }, (_, index) => `c${index} text`);
  await client.query(`drop table if exists bare; create table bare (${columns.join(', ')})`);
  const started = performance.now();
  await pipeline(
    createReadStream(path),
    client.query(copyFrom(`copy bare from stdin with (format csv, ${feed.copy})`)),
  );
  return performance.now() - started;
}
