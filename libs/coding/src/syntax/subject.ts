import { REPORTING } from '../lexicon/governors.data.js';
import { lowerAt, posAt, type Token } from '../text/token.js';
import type { ParsedSentence } from './parsed-sentence.js';
import type { Phrase } from './phrase.js';
import { readVerbGroup, type VerbGroup } from './verb-group.js';

const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that']);

const isPreposition = (token: Token | undefined): boolean =>
  token?.pos === 'ADP' && token.lower !== 'after' && token.lower !== 'as';
const isFreeVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' && !REPORTING.has(token.lemma);

const isGerund = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.lower.endsWith('ing') && token.lower !== 'meeting';

/** First phrase of "A, B and C" or "A of B" that ends in the phrase `number`. */
function firstOfChain(parsed: ParsedSentence, number: number): number {
  let at = number;
  while (at > 0 && isLinked(parsed, at)) at--;
  return at;
}

const CHAIN_LINKS = new Set(['of', 'and', ',']);

/** Whether a phrase hangs on the one before it; lists by comma or "and" only of names. */
function isLinked({ phrases, tokens }: ParsedSentence, at: number): boolean {
  const link = (phrases[at] as Phrase).from - 1;
  const previous = phrases[at - 1] as Phrase;
  if (previous.to !== link - 1 || !CHAIN_LINKS.has(lowerAt(tokens, link))) return false;
  if (lowerAt(tokens, link) === 'of') return true;
  // "In Georgia, thousands …" is no list.
  const isList = lowerAt(tokens, link) === 'and' || isCapital(tokens[(phrases[at] as Phrase).head]);
  return isList && isCapital(tokens[previous.head]);
}
const isCapital = (token: Token | undefined): boolean => token?.pos === 'PROPN';

/** The complement of a preposition. */
const isComplement = ({ tokens }: ParsedSentence, { from }: Phrase): boolean => isPreposition(tokens[from - 1]);

/** Whether the phrase can be the subject of a verb to its right: it is not the complement of a preposition or a verb. */
function stands({ tokens }: ParsedSentence, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1];
  if (QUALIFYING.has(before?.lower ?? '') && posAt(tokens, phrase.from) === 'NUM') return true;
  return !isPreposition(before) && !isFreeVerb(before) && before?.lower !== 'to' && !isGerund(before);
}

/** "More than 100 people were killed", "at least nine died": before a number these words are no prepositions. */
const QUALIFYING = new Set(['than', 'over', 'about', 'around', 'under', 'to', 'least', 'most']);

const PRONOUNS = new Set(['it', 'he', 'she', 'they']);

/** Whom a pronoun stands for: the first phrase of the sentence that can be a subject. */
function antecedent(parsed: ParsedSentence, number: number): number {
  const phrase = parsed.phrases[number] as Phrase;
  if (phrase.to > phrase.from || !PRONOUNS.has(lowerAt(parsed.tokens, phrase.head))) return number;
  const named = parsed.phrases.findIndex(
    (other, i) => i < number && stands(parsed, other) && !PRONOUNS.has(lowerAt(parsed.tokens, other.head)),
  );
  return named < 0 ? number : named;
}

const JOINING = new Set([',', 'and', 'or', 'then']);

/** The verb group that a verb behind "and" or a comma goes on from ("seized power, dissolved parliament"), or `null`. */
function joinedGroup({ tokens }: ParsedSentence, group: VerbGroup): VerbGroup | null {
  if (group.from === 0 || !JOINING.has(lowerAt(tokens, group.from - 1))) return null;
  for (let i = group.from - 2; i >= 0 && group.from - i <= MAX_JOINED; i--) {
    if (lowerAt(tokens, i) === ';') return null;
    if (posAt(tokens, i) === 'VERB' && !lowerAt(tokens, i).endsWith('ing')) return readVerbGroup(tokens, i);
  }
  return null;
}
const MAX_JOINED = 16;

/** The phrase that does what the verb group says, as its place in `phrases`, or -1. For a passive it is who suffers it. */
export function findSubject(parsed: ParsedSentence, group: VerbGroup): number {
  const { phrases } = parsed;
  const first = joinedGroup(parsed, group);
  if (first) return findSubject(parsed, first);
  let last = phrases.length - 1;
  while (last >= 0 && (phrases[last] as Phrase).to >= group.from) last--;
  const described = describedBy(parsed, group, last);
  return described >= 0 ? described : standingBefore(parsed, last);
}

/** What a "who …" clause or a bare participle is about, or -1. */
function describedBy(parsed: ParsedSentence, group: VerbGroup, last: number): number {
  if (last < 0) return -1;
  const gap = group.from - 1 - (parsed.phrases[last] as Phrase).to;
  const isClause = RELATIVE_PRONOUNS.has(lowerAt(parsed.tokens, group.from - 1)) && gap <= 2;
  if (isClause) return headOfChain(parsed, last);
  return isDescribed(parsed, group, last) ? last : -1;
}

/** The nearest phrase to the left that can be a subject, or -1. */
function standingBefore(parsed: ParsedSentence, last: number): number {
  for (let at = last; at >= 0; at--) {
    const opening = firstOfChain(parsed, at);
    const found = headsOf(parsed, opening, at).find((number) => stands(parsed, parsed.phrases[number] as Phrase));
    if (found !== undefined) return antecedent(parsed, found);
    at = opening;
  }
  return -1;
}

/** "fighting between A and B", "anger over queues and cuts": what is joined to a complement is one, too. */
function headsOf(parsed: ParsedSentence, opening: number, at: number): readonly number[] {
  const isJoined = lowerAt(parsed.tokens, (parsed.phrases[at] as Phrase).from - 1) === 'and';
  return isJoined && isComplement(parsed, parsed.phrases[opening] as Phrase) ? [opening] : [opening, at];
}

/** "fired on protesters storming parliament": the participle right behind people in the object is theirs. */
function isDescribed({ phrases, tokens, kinds }: ParsedSentence, group: VerbGroup, number: number): boolean {
  const phrase = phrases[number];
  if (!group.participle || group.from !== group.verb || phrase?.to !== group.from - 1) return false;
  return isPreposition(tokens[phrase.from - 1]) && (kinds[phrase.head] ?? []).some((kind) => MOVING.has(kind));
}
const MOVING = new Set(['crowd', 'supporters', 'police', 'army', 'armed-group']);

/** "supporters of the president who …": the relative clause is about the supporters unless the name is a person's. */
function headOfChain(parsed: ParsedSentence, number: number): number {
  return isCapital(parsed.tokens[(parsed.phrases[number] as Phrase).head]) ? number : firstOfChain(parsed, number);
}

/** Whether the verb stands in a "who …" or "which …" clause. */
export function isRelative({ tokens }: ParsedSentence, group: VerbGroup): boolean {
  return RELATIVE_PRONOUNS.has(lowerAt(tokens, group.from - 1)) && posAt(tokens, group.from - 2) !== 'VERB';
}
