import { ALLEGING, ENDING, NEGATING, NEGATIONS, REQUESTING, UNREAL_NOUNS } from '../lexicon/governors.data.js';
import { lowerAt, posAt, type Token } from '../text/token.js';
import { ACTUAL, type Governing, isBoundary, isConditional, verbModality } from './modality.js';
import { readVerbGroup } from './verb-group.js';

const NOUN_REACH = 5;

/** Modality of an act told by a noun: "threat of a coup", "called for the annulment", "denied the attack". */
export function nounModality(
  tokens: readonly Token[],
  { from: phraseFrom, to }: { readonly from: number; readonly to: number },
  head: number,
): Governing {
  if (isConditional(tokens, head)) return { modality: 'hypothetical', governor: null };
  if (NEGATIONS.has(lowerAt(tokens, phraseFrom))) return { modality: 'negated', governor: null };
  return asComplement(tokens, phraseFrom) ?? asSubject(tokens, phraseFrom, to);
}

/** The verb or noun the act hangs on: "denied the attack", "threat of a coup"; `null` = none near. */
function asComplement(tokens: readonly Token[], phraseFrom: number): Governing | null {
  for (let i = phraseFrom - 1; i >= 0 && i > phraseFrom - NOUN_REACH; i--) {
    const token = tokens[i] as Token;
    if (token.lower === ',' || isBoundary(token)) return null;
    const governing = governingNoun(tokens, i, phraseFrom);
    if (governing) return governing;
  }
  return null;
}

/** What the word at `at` makes of a noun behind it, `null` = nothing. */
function governingNoun(tokens: readonly Token[], at: number, phraseFrom: number): Governing | null {
  const token = tokens[at] as Token;
  const isTalk = UNREAL_NOUNS.has(token.lower) && posAt(tokens, at + 1) === 'ADP';
  // "analysts fear an attack": the tagger sees a noun.
  const isFear = token.lower === 'fear' && at === phraseFrom - 1;
  if (isTalk || isFear) return { modality: 'hypothetical', governor: token.lemma };
  if (token.pos === 'VERB') return nounUnderVerb(token, lowerAt(tokens, at + 1) === 'off');
  return NEGATIONS.has(token.lower) ? { modality: 'negated', governor: null } : null;
}

const VERB_REACH = 6;

/** "a curfew would be imposed", "the siege was lifted": the verb of which the noun is the subject decides. */
function asSubject(tokens: readonly Token[], phraseFrom: number, to: number): Governing {
  if (posAt(tokens, phraseFrom - 1) === 'ADP') return ACTUAL;
  const from = behindPlace(tokens, to + 1);
  for (let i = from; i < tokens.length && i <= to + VERB_REACH; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'SCONJ') return ACTUAL;
    if (token.pos === 'VERB') return from > to + 1 ? (endedBy(tokens, i, UNDOING) ?? ACTUAL) : underVerb(tokens, i);
  }
  return ACTUAL;
}

const underVerb = (tokens: readonly Token[], verb: number): Governing =>
  endedBy(tokens, verb, ENDING) ?? verbModality(tokens, readVerbGroup(tokens, verb));

const PLACING = new Set(['in', 'at', 'near']);

/** "the curfew in Osh was lifted": from the preposition to the word behind the name. */
function behindPlace(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (posAt(tokens, end) === 'PROPN') end++;
  return PLACING.has(lowerAt(tokens, at)) && end > at + 1 ? end : at;
}

/** Said of measures and plans only: riots that are broken up were riots. */
const UNDOING = new Set('lift ease scrap suspend cancel revoke abolish repeal waive'.split(' '));

/** "was lifted", "was called off", by whomever. */
function endedBy(tokens: readonly Token[], verb: number, ending: ReadonlySet<string>): Governing | null {
  const { lemma } = tokens[verb] as Token;
  if (!readVerbGroup(tokens, verb).passive) return null;
  if (lemma === 'call' && lowerAt(tokens, verb + 1) === 'off') return { modality: 'negated', governor: 'end' };
  return ending.has(lemma) ? { modality: 'negated', governor: lemma } : null;
}

/** "threatened a strike", "feared a coup", "accused of the murder": the noun only lies ahead, or is somebody's word. */
const isUnreal = (governor: string): boolean =>
  REQUESTING.has(governor) || AHEAD.has(governor) || ALLEGING.has(governor);
const AHEAD = new Set(
  'threaten warn fear plan prepare train brace rehearse drill simulate expect predict anticipate forecast discuss debate ban'.split(
    ' ',
  ),
);

function nounUnderVerb(verb: Token, isCalledOff: boolean): Governing {
  const governor = verb.lemma;
  if (isCalledOff) return { modality: 'negated', governor: 'end' };
  if (isUnreal(governor)) return { modality: 'hypothetical', governor };
  if (NEGATING.has(governor) || ENDING.has(governor)) return { modality: 'negated', governor };
  return { modality: 'actual', governor };
}
