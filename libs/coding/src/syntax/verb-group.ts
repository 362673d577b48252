import { lowerAt, type Token } from '../text/token.js';
import { FUTURE_AUXILIARIES, NEGATIONS, POSSIBLE_AUXILIARIES } from '../lexicon/governors.data.js';

/** The auxiliaries, adverbs and negations before a verb ("had not yet been" + arrested). */
export interface VerbGroup {
  /** First token of the group. */
  readonly from: number;
  readonly verb: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly future: boolean;
  readonly possible: boolean;
  /** "to" directly before the group: the act hangs on another word. */
  readonly infinitive: boolean;
  /** No auxiliary and an -ing form. */
  readonly participle: boolean;
}

const BE = new Set(['be', 'been', 'is', 'are', 'was', 'were', 'being', 'get', 'got', 'am', "'re", 'gets']);
const MAX_GROUP = 8;

const isGroupWord = (token: Token): boolean =>
  token.pos === 'AUX' ||
  token.pos === 'ADV' ||
  NEGATIONS.has(token.lower) ||
  BE.has(token.lower) ||
  token.lower === "n't";

/** Reads the verb group that ends in the verb at `verb`. */
export function readVerbGroup(tokens: readonly Token[], verb: number): VerbGroup {
  let from = verb;
  while (from > 0 && verb - from < MAX_GROUP && isGroupWord(tokens[from - 1] as Token)) from--;
  const infinitive = lowerAt(tokens, from - 1) === 'to';
  const words = tokens.slice(from, verb).map((token) => token.lower);
  const isBe = words.some((word) => BE.has(word));
  const isIng = lowerAt(tokens, verb).endsWith('ing');
  return {
    from,
    verb,
    passive: isBe && !isIng,
    negated: words.some((word) => NEGATIONS.has(word)) || (infinitive && NEGATIONS.has(lowerAt(tokens, from - 2))),
    future: words.some((word) => FUTURE_AUXILIARIES.has(word)),
    possible: words.some((word) => POSSIBLE_AUXILIARIES.has(word)),
    infinitive,
    participle: isIng && !isBe,
  };
}
