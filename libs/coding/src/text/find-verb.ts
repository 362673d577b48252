import { VERB_ENTRIES } from '../lexicon/lexicon.js';
import type { PartOfSpeech, Token } from './token.js';

const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')));

/** "Kazakhstan shares radar data with Russia": a sentence in which the tagger saw no verb gets the first word that can be one. */
export function findVerb(tokens: readonly Token[]): readonly Token[] {
  if (hasVerb(tokens)) return tokens;
  const at = tokens.findIndex((_, i) => canBeVerb(tokens, i));
  const lemma = presentLemma(tokens[at]);
  return lemma === null ? tokens : tokens.map((token, i) => (i === at ? { ...token, pos: 'VERB', lemma } : token));
}

const BEFORE_VERB = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON']);
const AFTER_PRESENT = new Set<PartOfSpeech>(['DET', 'NUM', 'PROPN', 'ADJ', 'PRON', 'NOUN', 'ADP', 'ADV']);

function canBeVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'NOUN' || !before || !next || next.lower === 'of') return false;
  return (
    BEFORE_VERB.has(before.pos) && AFTER_PRESENT.has(next.pos) && agrees(before, token) && presentLemma(token) !== null
  );
}

/** "engineers work", "the army trains": number tells a verb from a second noun. */
const agrees = (subject: Token, verb: Token): boolean =>
  (subject.lower === subject.lemma || subject.pos === 'PROPN') === verb.lower.endsWith('s');

/** The verb of the lexicon that a present form belongs to. */
function presentLemma(token: Token | undefined): string | null {
  const lower = token?.lower ?? '';
  const stems = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')];
  return stems.find((stem) => VERB_ENTRIES.has(stem)) ?? null;
}
