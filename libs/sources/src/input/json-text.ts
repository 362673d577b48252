import type { ReadContext } from '../source-adapter.js';
import { limitsOf, refuseFile } from './refusal.js';

/** A JSON text that is parsed as a whole, and the text itself. */
export interface JsonText {
  readonly text: string;
  readonly value: unknown;
}

/** @throws UserError for a document beyond the limit, or one that is not JSON */
export async function readJsonText(texts: AsyncIterable<string>, context: ReadContext): Promise<JsonText> {
  const text = await readWholeText(texts, context, 'write one event a line (NDJSON)');
  return { text, value: parseJson(text, context) };
}

/** @throws UserError for a document beyond the limit; `advice` says what to do about it */
export async function readWholeText(
  texts: AsyncIterable<string>,
  context: ReadContext,
  advice = 'ask for smaller pages, or for CSV',
): Promise<string> {
  const { documentBytes } = limitsOf(context);
  const pieces: string[] = [];
  let length = 0;
  for await (const text of texts) {
    length += text.length;
    if (length > documentBytes)
      throw refuseFile(context, `a JSON document may have ${documentBytes} bytes; ${advice}.`);
    pieces.push(text);
  }
  return pieces.join('');
}

/** @throws UserError for a text that is not JSON, naming its `line` where it is one of several */
export function parseJson(text: string, context: ReadContext, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = line === undefined ? '' : `line ${line}: `;
    throw refuseFile(context, `${where}not valid JSON: ${error instanceof Error ? error.message : 'cannot be parsed'}`);
  }
}
