import type { Token } from '../text/token.js';

/** A noun phrase: tokens `from`…`to` inclusive, `head` the noun that names the thing. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'SYM', 'X']);
const NAMES = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const RELATIVE = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'where',
  'what',
  'there',
  'this',
  'how',
  'when',
  'why',
]);

const isPossessive = (token: Token): boolean => token.lower === "'s" || token.lower === "'";
const isHyphen = (token: Token): boolean => token.lower === '-' || token.lower === '/';

function belongs(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (RELATIVE.has(token.lower)) return false;
  const opensNew = at > from && token.pos === 'DET' && !isPossessive(tokens[at - 1] as Token);
  if (INSIDE.has(token.pos)) return !opensNew;
  return at > from && (isHyphen(tokens[at - 1] as Token) || joins(tokens, at));
}

/** A possessive mark or hyphen inside a phrase. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return next !== undefined && (isHyphen(token) || (isPossessive(token) && INSIDE.has(next.pos)));
}

/** Noun phrases of a sentence, left to right, without "of …" and without conjunctions. */
export function findPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = at;
    let head = -1;
    while (at < tokens.length && belongs(tokens, at, from)) {
      if (NAMES.has((tokens[at] as Token).pos)) head = at;
      at++;
    }
    if (head >= 0) phrases.push({ from, to: at - 1, head });
    if (at === from) at++;
  }
  return phrases;
}
