import type { Sentence } from '../text/token.js';
import { tokenize } from '../text/tokenize.js';

/** A gold row as one sentence, even where the tokenizer would cut it; `null` for an empty row. */
export function oneSentence(text: string): Sentence | null {
  const line = text.replace(/\n/g, ' ');
  const [first, ...others] = tokenize(line);
  if (!first) return null;
  const last = others.at(-1) ?? first;
  return {
    ...first,
    text: line.slice(first.start, last.end),
    end: last.end,
    tokens: [first, ...others].flatMap(({ tokens }) => tokens),
  };
}
