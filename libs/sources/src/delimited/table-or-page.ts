import { peekFirstLine } from '../input/peek.js';
import { readText } from '../input/read-text.js';
import { limitsOf } from '../input/refusal.js';
import type { ReadContext, RowBatch } from '../source-adapter.js';
import { readJsonPage } from './json-page.js';
import { readTable, type TableFormat } from './table.js';

/** Reads a feed that comes as a delimited file or as the JSON answers of an API, told apart by how the text begins. */
export async function* readTableOrPage(
  input: AsyncIterable<Uint8Array>,
  context: ReadContext,
  { list, format }: { readonly list: string; readonly format: TableFormat },
): AsyncGenerator<RowBatch> {
  const { firstLine, texts } = await peekFirstLine(readText(input, context), limitsOf(context).lineLength);
  if (firstLine.startsWith('{')) yield* readJsonPage(texts, context, { list, format });
  else yield* readTable(texts, context, format);
}
