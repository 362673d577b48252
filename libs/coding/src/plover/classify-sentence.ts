import type { Act } from '../syntax/act.js';
import { findActs } from '../syntax/find-acts.js';
import { parseSentence, type ParsedSentence } from '../syntax/parsed-sentence.js';
import { lemmaAt, lowerAt, posAt, type Sentence } from '../text/token.js';
import { typeOfAct } from './act-type.js';
import { obliges } from './classify-pair.js';
import type { PloverType } from './plover-type.js';
import { type Quad, quadOf } from './quad.js';
import { isAside } from './rank-acts.js';

/** "declined to comment" says nothing and means it; a bare "said" leaves the word to what is said. */
const isFullStatement = ({ entries }: Act): boolean => entries[0]?.concept === 'say' && entries[0].steps.length > 0;

/** "is considering sending aid": an option, no more. */
const isOption = ({ tokens }: ParsedSentence, { head }: Act): boolean =>
  lemmaAt(tokens, head) === 'consider' && lowerAt(tokens, head + 1).endsWith('ing');

/** A full statement that no deed goes before: "what he described as terror" only names one. */
const opensWithWords = (parsed: ParsedSentence, act: Act): boolean =>
  (isFullStatement(act) || isOption(parsed, act)) &&
  !parsed.tokens.slice(0, act.head).some(({ lower }) => NAMING.has(lower));
const NAMING = new Set(['what', 'which', 'where', 'who']);

/** "arrested for collaborating": why, not what. */
const isGerund = ({ tokens }: ParsedSentence, { head }: Act): boolean =>
  lowerAt(tokens, head).endsWith('ing') && posAt(tokens, head - 1) === 'ADP';

/** How likely an act is what a sentence is about, when no actors are given: full verbs of the main clause first. */
function salience(parsed: ParsedSentence, act: Act): number {
  const points = SALIENCE.reduce((sum, [weight, holds]) => sum + weight * Number(holds(parsed, act)), 0);
  return points - Math.min(1.5, act.head / 20);
}

const SALIENCE: readonly (readonly [points: number, holds: (parsed: ParsedSentence, act: Act) => boolean])[] = [
  [-1.5, (_, act) => act.entries[0]?.nominal ?? false],
  [-2, (_, act) => act.entries[0]?.type === 'NONE' && !isFullStatement(act)],
  [1.5, opensWithWords],
  [1, (_, act) => act.source >= 0],
  [0.5, (_, act) => act.target >= 0],
  [-1.2, (_, act) => act.relative],
  [-1, (_, act) => act.modality === 'hypothetical'],
  [-1, isGerund],
  [-0.8, (parsed, act) => isAside(parsed, act, null)],
];

/** The act a sentence is about, or `null` when it tells none. */
export function mainAct(parsed: ParsedSentence): Act | null {
  const ranked = findActs(parsed)
    .map((act) => ({ act, points: salience(parsed, act) }))
    .sort((a, b) => b.points - a.points || a.act.head - b.act.head);
  return ranked[0]?.act ?? null;
}

/** Roots of CAMEO that state or appeal, and no more. */
const MERE_WORDS = /^0[12]/;
/** Words under which an act is only somebody's claim, hope or guess. */
const CLAIMING = new Set(['claim', 'hope', 'believe', 'think', 'expect', 'wish', 'doubt']);

const UNMARKED = { source: null, target: null };

/** PLOVER type of what a sentence tells; `NONE` for statements and appeals. */
function classifySentence(sentence: Sentence): PloverType {
  const parsed = parseSentence(sentence);
  if (obliges(parsed, UNMARKED)) return 'REQUEST';
  const act = mainAct(parsed);
  if (!act || MERE_WORDS.test(act.entries[0]?.cameo ?? '01') || isClaimed(parsed, act)) return 'NONE';
  return typeOfAct(parsed, act);
}

/** "claimed that they had attacked": nothing but a claim. */
function isClaimed({ tokens }: ParsedSentence, act: Act): boolean {
  return tokens
    .slice(Math.max(0, act.head - 10), act.head)
    .some(({ lemma, pos }) => pos === 'VERB' && CLAIMING.has(lemma));
}

/** Class of a sentence in the five classes of CAMEO: reduced relations (root 16) count as verbal conflict there, unlike in PLOVER. */
export function classifyQuad(sentence: Sentence): Quad {
  const type = classifySentence(sentence);
  if (type !== 'SANCTION' && type !== 'COERCE') return quadOf(type);
  const act = mainAct(parseSentence(sentence));
  return act?.entries[0]?.cameo.startsWith('16') ? 3 : quadOf(type);
}
