import type { PublishedScore, Storage } from '#libs/storage';
import { csvLine } from '../data/csv.js';

const COLUMNS = [
  ...['country', 'on', 'revision', 'score', 'low', 'high', 'label', 'stale'],
  ...['method', 'methodHash', 'inputHash', 'publishedAt'],
] as const;

/** Every revision of every published score, by country, day and revision; 0–100, high = more risk. */
export async function* publishedCsv(storage: Storage): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const rows of storage.publications.batches()) yield rows.map((row) => csvLine(cellsOf(row))).join('');
}

function cellsOf({ country, on, revision, value, low, high, label, stale, ...row }: PublishedScore) {
  const { methodVersion, methodHash, inputHash, publishedAt } = row;
  return [
    ...[country, on, revision, value, low, high, label, String(stale)],
    ...[methodVersion, methodHash, inputHash, publishedAt],
  ];
}
