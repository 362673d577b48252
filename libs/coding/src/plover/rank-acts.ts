import type { Act } from '../syntax/act.js';
import { findActs } from '../syntax/find-acts.js';
import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import type { Phrase } from '../syntax/phrase.js';

/** Half-open character ranges of the two actors in the text of the sentence's report. */
export interface ActorPair {
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly target: { readonly start: number; readonly end: number } | null;
}

/** `null` = not marked. */
export type Range = ActorPair['source'];

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
export function isAside({ tokens }: ParsedSentence, act: Act, source: Range): boolean {
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

/** "walked out to force the ministry": why somebody acts, beside what he does. */
const isPurpose = ({ parsed: { tokens }, act }: Scene): boolean =>
  act.governor !== null && tokens[act.head - 1]?.lower === 'to' && !act.entries[0]?.nominal;

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
  [-2.5, isPurpose],
  [1.5, ({ parsed, act, pair }) => reaches(parsed, act, pair.target)],
];

const OBJECT_POINTS = 1.5;

/** "refused to provide aid": the noun is what another act does. */
const isObject = ({ tokens }: ParsedSentence, act: Act, acts: readonly Act[]): boolean =>
  (act.entries[0]?.nominal ?? false) &&
  acts.some(({ head }) => head < act.head && tokens[head]?.lemma === act.governor);

/** Acts of a sentence with how well each fits the pair, best first; among equals the earlier one. */
export function rankActs(parsed: ParsedSentence, pair: ActorPair): { readonly act: Act; readonly points: number }[] {
  const acts = findActs(parsed);
  return acts
    .map((act) => ({ act, points: fitness(parsed, act, pair) - OBJECT_POINTS * Number(isObject(parsed, act, acts)) }))
    .sort((a, b) => b.points - a.points || a.act.head - b.act.head);
}
