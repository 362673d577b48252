import type { ReadContext } from '../source-adapter.js';
import { limitsOf, refuseFile } from './refusal.js';

/** A JSON text that is parsed as a whole, and the text itself. */
export interface JsonText {
  readonly text: string;
  readonly value: unknown;
}

/** @throws UserError for a document beyond the limit, or one that is not JSON */
export async function readJsonText(texts: AsyncIterable<string>, context: ReadContext): Promise<JsonText> {
  const { documentBytes } = limitsOf(context);
  const pieces: string[] = [];
  let length = 0;
  for await (const text of texts) {
    length += text.length;
    if (length > documentBytes)
      throw refuseFile(context, `a JSON document may have ${documentBytes} bytes; write one event a line (NDJSON).`);
    pieces.push(text);
  }
  const text = pieces.join('');
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    throw refuseFile(context, `not valid JSON: ${error instanceof Error ? error.message : 'cannot be parsed'}`);
  }
}
