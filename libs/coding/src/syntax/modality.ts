import {
  ALLEGING,
  ATTEMPTING,
  CONDITIONS,
  INTENDING,
  NEGATING,
  NEGATIONS,
  REPORTING,
  REQUESTING,
  TRANSPARENT,
  UNREAL_NOUNS,
} from '../lexicon/governors.data.js';
import { lemmaAt, lowerAt, type Token } from '../text/token.js';
import { readVerbGroup, type VerbGroup } from './verb-group.js';

/** `actual` and `reported` carry load, the others are tagged and carry none. */
export const MODALITIES = ['actual', 'reported', 'negated', 'future', 'hypothetical', 'historical'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What hangs over an act: its modality, and the lemma of the word that governs it. */
export interface Governing {
  readonly modality: Modality;
  readonly governor: string | null;
}

export const ACTUAL: Governing = { modality: 'actual', governor: null };
const REACH = 9;

/** A mark or word beyond which nothing governs. */
export const isBoundary = (token: Token): boolean =>
  token.lower === ';' || token.pos === 'SCONJ' || token.lower === '"';

/** The nearest word to the left that can govern an infinitive or a noun. */
function findGovernor(tokens: readonly Token[], before: number): Token | null {
  for (let i = before; i >= 0 && i > before - REACH; i--) {
    const token = tokens[i] as Token;
    if (isBoundary(token)) return null;
    if (token.pos === 'VERB' || INTENDING.has(token.lower) || UNREAL_NOUNS.has(token.lower)) return token;
    if (ATTEMPTING.has(token.lemma)) return token;
  }
  return null;
}

function judge(governor: Token): Modality {
  const { lemma, lower } = governor;
  if (NEGATING.has(lemma)) return 'negated';
  if (TRANSPARENT.has(lemma)) return 'actual';
  if (INTENDING.has(lemma) || INTENDING.has(lower)) return 'future';
  if (REPORTING.has(lemma)) return 'reported';
  return 'hypothetical';
}

function governedBy(tokens: readonly Token[], before: number): Governing {
  const governor = findGovernor(tokens, before);
  if (!governor) return isAhead(tokens, before) ? AHEAD : { modality: 'hypothetical', governor: null };
  const modality = TRANSPARENT.has(governor.lemma) ? ownModality(tokens, governor) : judge(governor);
  return { modality, governor: governor.lemma };
}

const AHEAD: Governing = { modality: 'future', governor: null };

/** "is to travel": a plan. */
const isAhead = (tokens: readonly Token[], before: number): boolean =>
  tokens[before]?.pos === 'AUX' && lemmaAt(tokens, before) === 'be';

/** "will begin to deploy": what a transparent verb carries lies where the verb itself lies. */
function ownModality(tokens: readonly Token[], governor: Token): Modality {
  const group = readVerbGroup(tokens, tokens.indexOf(governor));
  if (group.negated) return 'negated';
  if (group.future) return 'future';
  return group.possible ? 'hypothetical' : 'actual';
}

/** Whether "if", "unless" or "whether" opens the clause the token stands in, to its left. */
export function isConditional(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 2 * REACH; i--) {
    const token = tokens[i] as Token;
    if (CONDITIONS.has(token.lower) && !(token.lower === 'should' && i > 0)) return true;
    if (token.lower === ',' || token.lower === ';' || token.lower === 'after') return false;
  }
  return false;
}

function infinitiveModality(tokens: readonly Token[], group: VerbGroup): Governing {
  const governed = governedBy(tokens, group.from - 2);
  if (group.negated) return { ...governed, modality: 'negated' };
  // "The sitting had to be abandoned": it was.
  if (lowerAt(tokens, group.from - 2) === 'had') return ACTUAL;
  const isDone =
    governed.modality === 'hypothetical' && governed.governor !== null && !REQUESTING.has(governed.governor);
  return isDone && DONE_BY_DOING.has(lemmaAt(tokens, group.verb)) ? { ...governed, modality: 'actual' } : governed;
}

/** "blocked the road to protest": whoever does the one has done the other. */
const DONE_BY_DOING = new Set(['protest', 'demonstrate', 'celebrate', 'mourn']);

/** Modality of a verb: its own auxiliaries first, then the word it hangs on. */
export function verbModality(tokens: readonly Token[], group: VerbGroup): Governing {
  if (isConditional(tokens, group.verb)) return { modality: 'hypothetical', governor: null };
  if (group.infinitive) return infinitiveModality(tokens, group);
  if (group.negated) return { modality: 'negated', governor: null };
  if (group.future) return { modality: 'future', governor: null };
  if (group.possible) return { modality: 'hypothetical', governor: null };
  if (group.participle) return participleModality(tokens, group);
  return complementModality(tokens, group);
}

/** "demanded that he resign", "denied that the vote was rigged", "said that …". */
function complementModality(tokens: readonly Token[], group: VerbGroup): Governing {
  const governor = complementGovernor(tokens, group);
  if (!governor) return ACTUAL;
  if (NEGATING.has(governor.lemma)) return { modality: 'negated', governor: governor.lemma };
  const isBare = lowerAt(tokens, group.verb) === lemmaAt(tokens, group.verb);
  return isBare && REQUESTING.has(governor.lemma) ? { modality: 'hypothetical', governor: governor.lemma } : ACTUAL;
}

const CLAUSE_ENDS = new Set([',', ';', 'and', 'who', 'which']);

/** The verb whose "that" clause the group stands in. */
function complementGovernor(tokens: readonly Token[], group: VerbGroup): Token | null {
  for (let i = group.from - 1; i > 0 && i > group.from - REACH; i--) {
    const token = tokens[i] as Token;
    if (CLAUSE_ENDS.has(token.lower)) return null;
    const governor = token.lower === 'that' ? tokens[i - 1] : token;
    if (governor?.pos === 'VERB') return governor;
  }
  return null;
}

/** "accused of rigging", "without firing", "denied rigging", "before resigning". */
function participleModality(tokens: readonly Token[], group: VerbGroup): Governing {
  const before = tokens[group.from - 1];
  if (!before) return ACTUAL;
  if (NEGATIONS.has(before.lower)) return { modality: 'negated', governor: null };
  const ruledOut = before.lower === 'out' ? tokens[group.from - 2] : undefined;
  if (ruledOut && NEGATING.has(ruledOut.lemma)) return { modality: 'negated', governor: ruledOut.lemma };
  if (before.pos === 'VERB') {
    const isCarrying = TRANSPARENT.has(before.lemma);
    return { modality: isCarrying ? ownModality(tokens, before) : judgeDirect(before), governor: before.lemma };
  }
  return BEFORE_GERUND.has(before.lower) ? gerundModality(tokens, group.from - 1) : ACTUAL;
}

const BEFORE_GERUND = new Set(['of', 'for', 'from', 'with']);

/** "accused of rigging", "barred from voting", "no sign of leaving". */
function gerundModality(tokens: readonly Token[], preposition: number): Governing {
  const governor = findGovernor(tokens, preposition - 1);
  if (governor && ALLEGING.has(governor.lemma)) return { modality: 'hypothetical', governor: governor.lemma };
  if (governor && isPrevented(governor, lowerAt(tokens, preposition)))
    return { modality: 'negated', governor: governor.lemma };
  const near = tokens.slice(Math.max(0, preposition - 3), preposition);
  if (near.some(({ lower }) => NEGATIONS.has(lower))) return { modality: 'negated', governor: null };
  const isUnreal = governor !== null && lowerAt(tokens, preposition) === 'of' && UNREAL_NOUNS.has(governor.lower);
  return isUnreal ? { modality: 'hypothetical', governor: governor.lemma } : ACTUAL;
}

/** "denied rigging", "kept villagers from taking the airport" */
const isPrevented = ({ lemma }: Token, preposition: string): boolean =>
  NEGATING.has(lemma) || (preposition === 'from' && KEEPING.has(lemma));
const KEEPING = new Set(['keep', 'stop', 'block', 'deter', 'dissuade', 'hinder', 'save', 'discourage', 'bar', 'hold']);

const judgeDirect = (governor: Token): Modality => {
  const modality = judge(governor);
  if (modality === 'reported') return 'actual';
  return modality === 'hypothetical' && !REQUESTING.has(governor.lemma) ? 'actual' : modality;
};
