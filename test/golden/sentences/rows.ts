import { readFileSync } from 'node:fs';
import type { Span } from '#libs/events';

/** `label<TAB>text` lines of a file of this folder or beside it. */
export const rowsOf = (file: string): [label: string, text: string][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [string, string]);

/** `<s>source</s> … <t>target</t>` → plain text and where the two stand in it. */
export function readMarks(marked: string): { text: string; pair: { source: Span; target: Span } } {
  const plain = (text: string) => text.replace(/<\/?[st]>/g, '');
  const spanOf = (tag: 's' | 't') => {
    const [before = '', rest = ''] = marked.split(`<${tag}>`);
    const start = plain(before).length;
    return { start, end: start + plain(rest.split(`</${tag}>`)[0] ?? '').length };
  };
  return { text: plain(marked), pair: { source: spanOf('s'), target: spanOf('t') } };
}
