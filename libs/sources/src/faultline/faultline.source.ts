import { dialectOf } from '../delimited/dialect.js';
import type { Dialect } from '../delimited/record-scanner.js';
import { readTable } from '../delimited/table.js';
import { peekFirstLine } from '../input/peek.js';
import { limitsOf } from '../input/refusal.js';
import { readText } from '../input/read-text.js';
import type { ReadContext, RowBatch, SourceAdapter } from '../source-adapter.js';
import { openCsv } from './csv-table.js';
import { FEED } from './event-row.js';
import { readJsonDocument, readJsonLines } from './read-json.js';

const CSV: Dialect = { delimiter: ',', quotes: true };

/** The product's own events file: JSON, one JSON value a line, or CSV with the same names. */
export const faultline: SourceAdapter = {
  id: FEED,
  title: 'Faultline events file',
  licence: 'As its author states',
  attributionLine: null,
  redistribute: true,
  coding: 'curated',
  knownAt: { rule: 'Stated by the file for every event and report.', assumed: false },
  read,
};

async function* read(input: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<RowBatch> {
  const { firstLine, texts } = await peekFirstLine(readText(input, context), limitsOf(context).lineLength);
  if (firstLine.startsWith('{') && firstLine.endsWith('}')) yield* readJsonLines(texts, context);
  else if (/^[{[]/.test(firstLine)) yield* readJsonDocument(texts, context);
  else yield* readTable(texts, context, { ...dialectOf(firstLine, CSV), open: openCsv });
}
