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

/** Last token of a phrase that starts at a token, or -1; "prime minister residence" is also written with a possessive. */
function endOf(words: readonly string[], tokens: readonly Token[], at: number): number {
  let next = at;
  for (const word of words) {
    const isOwned = lowerAt(tokens, next) === "'s" && word !== "'s" && next > at;
    if (isOwned) next++;
    if (lowerAt(tokens, next) !== word && lemmaAt(tokens, next) !== word) return -1;
    next++;
  }
  return next - 1;
}

const NONE: readonly (KindPhrase & { readonly end: number })[] = [];

/** Phrases that begin at a token; a single word before a noun only describes it ("a general strike" has no general). */
function phrasesAt(tokens: readonly Token[], at: number): readonly (KindPhrase & { readonly end: number })[] {
  const { lower, lemma, pos } = tokens[at] as Token;
  const byWord = INDEX.get(lower);
  const byLemma = lemma === lower ? undefined : INDEX.get(lemma);
  if (!byWord && !byLemma) return NONE;
  const phrases = [...(byWord ?? []), ...(byLemma ?? [])];
  const describes = pos === 'ADJ' && posAt(tokens, at + 1) === 'NOUN';
  return phrases.flatMap((phrase) => {
    const end = describes && phrase.words.length === 1 ? -1 : endOf(phrase.words, tokens, at);
    return end < 0 ? [] : [{ ...phrase, end }];
  });
}

/** Kinds of each token of a sentence: `kinds[i]` lists what the longest phrase that ends at token `i` is. */
export function findKinds(tokens: readonly Token[]): readonly (readonly string[])[] {
  const kinds: string[][] = tokens.map(() => []);
  const lengths = tokens.map(() => 0);
  for (let at = 0; at < tokens.length; at++)
    for (const { words, kind, end } of phrasesAt(tokens, at)) {
      const longest = lengths[end] ?? 0;
      if (words.length < longest) continue;
      // "prime minister" is no "minister".
      kinds[end] = words.length > longest ? [kind] : [...(kinds[end] ?? []), kind];
      lengths[end] = words.length;
    }
  return kinds;
}
