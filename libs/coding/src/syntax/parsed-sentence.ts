import { findKinds } from '../lexicon/find-kinds.js';
import type { Sentence, Token } from '../text/token.js';
import { findPhrases, type Phrase } from './phrase.js';

/** A sentence with everything the later steps ask about it. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** `phraseAt[i]`: number of the phrase token `i` belongs to, or -1. */
  readonly phraseAt: readonly number[];
  /** `kinds[i]`: kinds of the phrase that ends at token `i`. */
  readonly kinds: readonly (readonly string[])[];
}

export function parseSentence(sentence: Sentence): ParsedSentence {
  const { tokens } = sentence;
  const phrases = findPhrases(tokens);
  const phraseAt = tokens.map(() => -1);
  phrases.forEach(({ from, to }, i) => phraseAt.fill(i, from, to + 1));
  return { sentence, tokens, phrases, phraseAt, kinds: findKinds(tokens) };
}

/** Kinds named between two tokens, both included. */
export function kindsBetween({ kinds }: ParsedSentence, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = Math.max(0, from); i <= to && i < kinds.length; i++) for (const kind of kinds[i] ?? []) found.add(kind);
  return found;
}

export const textBetween = ({ sentence, tokens }: ParsedSentence, from: number, to: number): string =>
  sentence.text.slice((tokens[from]?.start ?? 0) - sentence.start, (tokens[to]?.end ?? 0) - sentence.start);
