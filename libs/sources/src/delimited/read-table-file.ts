import { peekFirstLine } from '../input/peek.js';
import { readText } from '../input/read-text.js';
import { limitsOf } from '../input/refusal.js';
import type { ReadContext, RowBatch } from '../source-adapter.js';
import { dialectOf } from './dialect.js';
import { readJsonPage } from './json-page.js';
import { readTable, type TableFormat } from './table.js';

export interface TableFile {
  readonly format: TableFormat;
  /** Name of the list of records in the JSON answers of the feed's API; JSON is told from a table by how it begins. */
  readonly list?: string;
}

/**
 * Reads a feed that comes as a delimited file, or as the JSON answers of an API.
 * @throws UserError when the file as a whole cannot be read
 */
export async function* readTableFile(
  input: AsyncIterable<Uint8Array>,
  context: ReadContext,
  { format, list }: TableFile,
): AsyncGenerator<RowBatch> {
  const { firstLine, texts } = await peekFirstLine(readText(input, context), limitsOf(context).lineLength);
  if (/^[{[]/.test(firstLine)) yield* readJsonPage(texts, context, { list, format });
  else yield* readTable(texts, context, { ...format, ...dialectOf(firstLine, format) });
}
