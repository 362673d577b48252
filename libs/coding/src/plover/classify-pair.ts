import type { Act } from '../syntax/act.js';
import { findActs } from '../syntax/find-acts.js';
import { REPORTING } from '../lexicon/governors.data.js';
import { kindsBetween, parseSentence, type ParsedSentence } from '../syntax/parsed-sentence.js';
import type { Phrase } from '../syntax/phrase.js';
import { lowerAt, posAt, type Sentence } from '../text/token.js';
import type { PloverType } from './plover-type.js';
import { type Quad, quadOf } from './quad.js';
import { settleType } from './settle-type.js';

/** Half-open character ranges of the two actors in the text of the sentence's report. */
export interface ActorPair {
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly target: { readonly start: number; readonly end: number } | null;
}

type Range = ActorPair['source'];

function overlaps(parsed: ParsedSentence, phrase: Phrase | undefined, range: Range): boolean {
  const start = phrase ? parsed.tokens[phrase.from]?.start : undefined;
  const end = phrase ? parsed.tokens[phrase.to]?.end : undefined;
  return range !== null && start !== undefined && end !== undefined && start < range.end && end > range.start;
}

const SUBORDINATORS = new Set([
  'after',
  'until',
  'unless',
  'if',
  'because',
  'following',
  'while',
  'as',
  'despite',
  'amid',
  'when',
  'before',
  'since',
  'where',
  'until',
  'once',
]);

/** The act stands in a clause that only sets the scene for what the source does. */
function isAside({ tokens }: ParsedSentence, act: Act, source: Range): boolean {
  return tokens.slice(0, act.head).some(({ lower, start }) => SUBORDINATORS.has(lower) && start >= (source?.end ?? 0));
}

/** No other verb stands between the act and the target: "called for sanctions against …". */
function reaches(parsed: ParsedSentence, act: Act, target: Range): boolean {
  if (target === null || act.entries[0]?.nominal) return false;
  const goal = parsed.tokens.findIndex(({ end }) => end > target.start);
  return goal > act.head && !parsed.tokens.slice(act.head + 1, goal).some(({ pos }) => pos === 'VERB');
}

/** How well an act fits the pair: who does it, to whom, where it stands, and whether it governs or is governed. */
function fitness(parsed: ParsedSentence, act: Act, pair: ActorPair): number {
  const scene: Scene = { parsed, act, pair, at: parsed.tokens[act.head]?.start ?? 0 };
  return FITNESS.reduce((sum, [points, holds]) => sum + points * Number(holds(scene)), 0);
}

interface Scene {
  readonly parsed: ParsedSentence;
  readonly act: Act;
  readonly pair: ActorPair;
  /** Offset of the act's head. */
  readonly at: number;
}

const isInside = (at: number, range: Range): boolean => range !== null && at >= range.start && at < range.end;

/** The two actors in the order of the text, when both are given. */
const inOrder = ({ source, target }: ActorPair) =>
  source && target ? (source.start < target.start ? [source, target] : [target, source]) : null;

function isBetween({ at, pair }: Scene): boolean {
  const [first, second] = inOrder(pair) ?? [];
  return first !== undefined && second !== undefined && at >= first.end && at < second.start;
}

/** Distance behind the first actor, 0–1: 120 characters and more are 1. */
function distance({ at, pair }: Scene): number {
  const [first] = inOrder(pair) ?? [];
  return first && at >= first.end ? Math.min(1, (at - first.end) / 120) : 0;
}

/** Points of what speaks for and against an act; set by hand, no training. */
const FITNESS: readonly (readonly [points: number, holds: (scene: Scene) => boolean | number])[] = [
  [-1.5, ({ act }) => act.entries[0]?.nominal ?? false],
  [-8, ({ act }) => act.entries[0]?.type === 'NONE'],
  [3, ({ parsed, act, pair }) => overlaps(parsed, parsed.phrases[act.source], pair.source)],
  [2, ({ parsed, act, pair }) => overlaps(parsed, parsed.phrases[act.target], pair.target)],
  [-1.5, ({ at, pair }) => isInside(at, pair.source) || isInside(at, pair.target)],
  [2, isBetween],
  [-2, distance],
  [-1, ({ act }) => act.relative],
  [-1.5, ({ parsed, act, pair }) => isAside(parsed, act, pair.source)],
  [-0.7, ({ act }) => act.modality === 'hypothetical'],
  [1.5, ({ parsed, act, pair }) => reaches(parsed, act, pair.target)],
];

/** Acts of a sentence with how well each fits the pair, best first; among equals the earlier one. */
export function rankActs(parsed: ParsedSentence, pair: ActorPair): { readonly act: Act; readonly points: number }[] {
  return findActs(parsed)
    .map((act) => ({ act, points: fitness(parsed, act, pair) }))
    .sort((a, b) => b.points - a.points || a.act.head - b.act.head);
}

const OBLIGATION = new Set(['must', 'should', 'needs', 'ought']);

/** "said that T must …": whoever says what others have to do, requests. */
function obliges({ tokens }: ParsedSentence, { source, target }: ActorPair): boolean {
  const from = source?.end ?? 0;
  const told = tokens.findIndex(({ lemma, start }) => start >= from && REPORTING.has(lemma));
  const must = tokens.findIndex(({ lower }, i) => i > told && OBLIGATION.has(lower));
  return told >= 0 && must > told && (target === null || (tokens[must]?.start ?? 0) >= target.end - 1);
}

/** PLOVER type of what the source does to the target in a sentence; `NONE` only when it tells no act at all. */
export function classifyPair(sentence: Sentence, pair: ActorPair): PloverType {
  const parsed = parseSentence(sentence);
  if (obliges(parsed, pair)) return 'REQUEST';
  const [best] = rankActs(parsed, pair);
  if (!best) return 'NONE';
  return isCaptureByForce(parsed, best.act) ? 'ASSAULT' : settleType(best.act);
}

/** Armed men who seize a place attack it; a state that seizes goods coerces. */
function isCaptureByForce(parsed: ParsedSentence, { entries, source, modality }: Act): boolean {
  const phrase = parsed.phrases[source];
  const concept = entries[0]?.concept ?? '';
  if (!phrase || modality !== 'actual' || (concept !== 'seize' && concept !== 'storm')) return false;
  const kinds = kindsBetween(parsed, phrase.from, phrase.to);
  return kinds.has('army') || kinds.has('armed-group');
}

/** "declined to comment" says nothing and means it; a bare "said" leaves the word to what is said. */
const isFullStatement = ({ entries }: Act): boolean => entries[0]?.concept === 'say' && entries[0].steps.length > 0;

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

/** PLOVER type of what a sentence tells; `NONE` for statements and appeals. */
export function classifySentence(sentence: Sentence): PloverType {
  const parsed = parseSentence(sentence);
  const act = mainAct(parsed);
  if (!act || MERE_WORDS.test(act.entries[0]?.cameo ?? '01') || isClaimed(parsed, act)) return 'NONE';
  return isCaptureByForce(parsed, act) ? 'ASSAULT' : settleType(act);
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
