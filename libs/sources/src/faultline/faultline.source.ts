import type { ImportRow } from '#libs/events';
import { readTable } from '../delimited/table.js';
import { limitsOf } from '../input/refusal.js';
import { readText } from '../input/read-text.js';
import type { ReadContext, SourceAdapter } from '../source-adapter.js';
import { openCsv } from './csv-table.js';
import { FEED } from './event-row.js';
import { readJsonDocument, readJsonLines } from './read-json.js';

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

async function* read(input: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<ImportRow> {
  const { head, texts } = await withHead(readText(input, context), limitsOf(context).lineLength);
  const firstLine = (/^\s*(\S[^\n]*)/.exec(head)?.[1] ?? '').trim();
  if (firstLine.startsWith('{') && firstLine.endsWith('}')) yield* readJsonLines(texts, context);
  else if (/^[{[]/.test(firstLine)) yield* readJsonDocument(texts, context);
  else yield* readTable(texts, context, { delimiter: ',', quotes: true, open: openCsv });
}

/** Reads on until the first line that is not blank has ended or outgrown `longest`, and hands out the text from its start all the same. */
async function withHead(
  source: AsyncIterable<string>,
  longest: number,
): Promise<{ readonly head: string; readonly texts: AsyncIterable<string> }> {
  const rest = source[Symbol.asyncIterator]();
  let head = '';
  while (head.length <= longest && !/\S[^\n]*\n/.test(head)) {
    const next = await rest.next();
    if (next.done) break;
    head += next.value;
  }
  return { head, texts: startingWith(head, rest) };
}

async function* startingWith(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
