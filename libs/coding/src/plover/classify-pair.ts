import { BARE_VERBS } from '../lexicon/bare-verbs.data.js';
import { BLAMING, REPORTING } from '../lexicon/governors.data.js';
import type { Act } from '../syntax/act.js';
import { verbModality } from '../syntax/modality.js';
import { parseSentence, type ParsedSentence } from '../syntax/parsed-sentence.js';
import { readVerbGroup } from '../syntax/verb-group.js';
import type { Sentence, Token } from '../text/token.js';
import { typeOfAct } from './act-type.js';
import type { PloverType } from './plover-type.js';
import { type ActorPair, rankActs } from './rank-acts.js';
import { settleBare } from './settle-type.js';

const OBLIGATION = new Set(['must', 'should', 'needs', 'ought']);

const tokenAfter = (tokens: readonly Token[], offset: number, fits: (token: Token) => boolean): number =>
  tokens.findIndex((token) => token.start >= offset && fits(token));

/** "said that T must …": whoever says what others have to do, requests. */
export function obliges({ tokens }: ParsedSentence, { source, target }: ActorPair): boolean {
  const told = tokenAfter(tokens, source?.end ?? 0, ({ lemma }) => REPORTING.has(lemma));
  const must = tokens.findIndex(({ lower }, i) => i > told && OBLIGATION.has(lower));
  if (told < 0 || must < told || tokens.slice(told + 1, must).filter(({ pos }) => pos === 'VERB').length > 1)
    return false;
  return target === null || (tokens[must]?.start ?? 0) >= target.end - 1;
}

/** "said T was behind the blast": whoever tells ill of the target as its subject, accuses. */
function blames({ tokens }: ParsedSentence, { source, target }: ActorPair): boolean {
  const told = tokenAfter(tokens, source?.end ?? 0, ({ lemma }) => REPORTING.has(lemma) || lemma === 'call');
  const isAbout = told >= 0 && target !== null && target.start > (tokens[told]?.start ?? 0);
  return isAbout && tokenAfter(tokens, target.end, ({ lower, lemma }) => BLAMING.has(lower) || BLAMING.has(lemma)) >= 0;
}

/** The type of the first common verb behind the source, when no pattern of the lexicon fits; `NONE` without one. */
function bareType({ tokens }: ParsedSentence, { source, target }: ActorPair): PloverType {
  const from = Math.min(source?.end ?? 0, target?.end ?? Infinity);
  const verb = tokenAfter(tokens, from, ({ pos, lemma }) => pos === 'VERB' && BARE_VERBS.has(lemma));
  const type = BARE_VERBS.get(tokens[verb]?.lemma ?? '');
  return type ? settleBare(type, verbModality(tokens, readVerbGroup(tokens, verb))) : 'NONE';
}

/** "dismissed the report as fiction": between two actors the word that says more counts first. */
function asDeed(act: Act): Act {
  const [first] = act.entries;
  const deed = first?.type === 'NONE' ? act.entries.find(({ type }) => type !== 'NONE') : undefined;
  return deed ? { ...act, entries: [deed] } : act;
}

/** PLOVER type of what the source does to the target in a sentence; `NONE` only when it tells no act at all. */
export function classifyPair(sentence: Sentence, pair: ActorPair): PloverType {
  const parsed = parseSentence(sentence);
  if (obliges(parsed, pair)) return 'REQUEST';
  const [best] = rankActs(parsed, pair);
  const type = best ? typeOfAct(parsed, asDeed(best.act)) : 'NONE';
  if (type !== 'NONE') return type;
  return blames(parsed, pair) ? 'ACCUSE' : bareType(parsed, pair);
}
