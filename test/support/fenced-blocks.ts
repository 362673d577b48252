import { readText } from './tree.js';

export interface FencedBlock {
  /** Language of the block, as `graphql` in ```` ```graphql error=QUERY_LIMIT ````. */
  readonly language: string;
  /** What stands behind the language. */
  readonly note: string;
  readonly text: string;
}

/** The code blocks of a page of documentation, in order. */
export function fencedBlocks(path: string): FencedBlock[] {
  return [...readText(path).matchAll(/^```(\w+)[ ]?([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, language, note, text]) => ({
    language: language ?? '',
    note: note ?? '',
    text: text ?? '',
  }));
}
