import { lemmaAt, lowerAt, posAt, type Token } from '../text/token.js';
import { KINDS } from './kinds.data.js';
import { spellings } from './spellings.js';

interface KindPhrase {
  readonly words: readonly string[];
  readonly kind: string;
}

const INDEX = new Map<string, KindPhrase[]>();
for (const [kind, list] of KINDS)
  for (const text of list.split(';').flatMap(spellings)) {
    const words = text.split(/\s+/);
    const [first = ''] = words;
    INDEX.set(first, [...(INDEX.get(first) ?? []), { words, kind }]);
  }

const isAt = (words: readonly string[], tokens: readonly Token[], at: number): boolean =>
  words.every((word, i) => lowerAt(tokens, at + i) === word || lemmaAt(tokens, at + i) === word);

const NONE: readonly KindPhrase[] = [];

/** Phrases that begin at a token; a single word before a noun only describes it ("a general strike" has no general). */
function phrasesAt(tokens: readonly Token[], at: number): readonly KindPhrase[] {
  const { lower, lemma, pos } = tokens[at] as Token;
  const byWord = INDEX.get(lower);
  const byLemma = lemma === lower ? undefined : INDEX.get(lemma);
  if (!byWord && !byLemma) return NONE;
  const phrases = [...(byWord ?? []), ...(byLemma ?? [])];
  const describes = pos === 'ADJ' && posAt(tokens, at + 1) === 'NOUN';
  return phrases.filter(({ words }) => !(describes && words.length === 1) && isAt(words, tokens, at));
}

/** Kinds of each token of a sentence: `kinds[i]` lists what the longest phrase that ends at token `i` is. */
export function findKinds(tokens: readonly Token[]): readonly (readonly string[])[] {
  const kinds: string[][] = tokens.map(() => []);
  const lengths = tokens.map(() => 0);
  for (let at = 0; at < tokens.length; at++)
    for (const { words, kind } of phrasesAt(tokens, at)) {
      const end = at + words.length - 1;
      const longest = lengths[end] ?? 0;
      if (words.length < longest) continue;
      // "prime minister" is no "minister".
      kinds[end] = words.length > longest ? [kind] : [...(kinds[end] ?? []), kind];
      lengths[end] = words.length;
    }
  return kinds;
}
