import { csvLine } from '../data/csv.js';
import { LICENCE } from '../data/licence.js';
import type { RestatementModel } from './restatement.model.js';

const COLUMNS = [
  ...['country', 'on', 'revision', 'before', 'after', 'publishedAt', 'previouslyPublishedAt'],
  ...['method', 'previousMethod', 'causes', 'text'],
] as const;

/** CSV with header rows (`#`) that carry what a row alone does not say. */
export async function* restatementsCsv(
  rowCount: number,
  rows: AsyncIterable<RestatementModel>,
): AsyncGenerator<string> {
  yield csvLine(['# Faultline restated scores']);
  yield csvLine(['# direction', '0–100, high = more risk']);
  yield csvLine(['# rows', rowCount]);
  yield csvLine(['# licence', LICENCE]);
  yield csvLine(COLUMNS);
  for await (const row of rows) {
    const { country, on, revision, before, after, publishedAt, previouslyPublishedAt, causeCount, text } = row;
    yield csvLine([
      ...[country, on, revision, before, after, publishedAt, previouslyPublishedAt],
      ...[row.method.version, row.previousMethod.version, causeCount, text],
    ]);
  }
}
