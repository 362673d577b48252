import { lemmaAt, lowerAt, posAt, type Token } from '../text/token.js';
import type { ParsedSentence } from './parsed-sentence.js';
import type { Phrase } from './phrase.js';

const OPENERS = new Set(['ADV', 'ADP', 'PART', 'PUNCT']);
const MAX_REACH = 4;
const LINKS = new Set([
  'and',
  'or',
  ',',
  '&',
  'including',
  'of',
  'in',
  'at',
  'as',
  'for',
  'from',
  'to',
  'on',
  'with',
  'known',
  'near',
  'outside',
  'against',
  'into',
]);

/** The phrase that follows token `after`, at most a few adverbs or one preposition away, or -1. */
export function findObject({ phrases, tokens }: ParsedSentence, after: number): number {
  const number = phrases.findIndex((phrase) => phrase.head > after);
  const phrase = phrases[number];
  if (!phrase || phrase.from - after > MAX_REACH) return -1;
  for (let i = after + 1; i < phrase.from; i++) {
    const token = tokens[i] as Token;
    if (!OPENERS.has(token.pos) || token.lower === '.' || token.lower === ';') return -1;
  }
  return number;
}

/** Last token of the coordination and "of"/"in" chain that starts with a phrase: "the mayor's office and other buildings in Osh". */
export function chainEnd({ phrases, tokens }: ParsedSentence, number: number): number {
  let at = number;
  while (at + 1 < phrases.length) {
    const here = phrases[at] as Phrase;
    const next = phrases[at + 1] as Phrase;
    const between = tokens.slice(here.to + 1, next.from);
    if (between.length > 3 || !between.every((token) => LINKS.has(token.lower))) break;
    at++;
  }
  return phrases[at]?.to ?? -1;
}

/** The agent of a passive ("… by soldiers"), searched from token `after` on, or -1. */
export function findAgent({ phrases, tokens }: ParsedSentence, after: number): number {
  for (let i = after + 1; i < Math.min(tokens.length, after + 14); i++) {
    if (posAt(tokens, i) === 'VERB' && lemmaAt(tokens, i) !== 'accord') return -1;
    if (lowerAt(tokens, i) === 'by') return phrases.findIndex((phrase) => phrase.from === i + 1);
  }
  return -1;
}
