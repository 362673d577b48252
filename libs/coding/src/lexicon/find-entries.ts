import { lowerAt, type Token } from '../text/token.js';
import { type Entry, type Step, MAX_GAP, NOMINAL_ENTRIES, VERB_ENTRIES } from './lexicon.js';

/** An entry found in a sentence: the head token, and the last token its pattern covers. */
export interface Found {
  readonly entry: Entry;
  readonly head: number;
  readonly end: number;
}

const accepts = (words: ReadonlySet<string>, token: Token): boolean =>
  words.has(token.lemma) ||
  words.has(token.lower) ||
  (token.lower.endsWith('s') && words.has(token.lower.slice(0, -1)));

const BEHIND = 8;

/** In a passive the object stands before the verb: "mobile internet was cut off". */
function isBefore(words: ReadonlySet<string>, tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - BEHIND; i--) if (accepts(words, tokens[i] as Token)) return true;
  return false;
}

/** "roads remained blocked" */
const STATES = new Set(['be', 'remain', 'stay']);

const isPassive = (tokens: readonly Token[], head: number): boolean =>
  tokens
    .slice(Math.max(0, head - 3), head)
    .some(({ lemma, lower }) => STATES.has(lemma) || lower === 'been' || lower === 'being');

/** Position after which the pattern is complete, or -1. Gaps do not cross `;` or the end of the sentence. */
function matchSteps(entry: Entry, tokens: readonly Token[], head: number): number {
  let at = head;
  for (const step of entry.steps) {
    const next = findStep(step, tokens, at);
    if (next >= 0) at = next;
    else if (!(step.gap && isPassive(tokens, head) && isBefore(step.accepts, tokens, head))) return -1;
  }
  return at;
}

function findStep(step: Step, tokens: readonly Token[], at: number): number {
  const last = Math.min(tokens.length - 1, at + (step.gap ? MAX_GAP + 1 : 1));
  for (let next = at + 1; next <= last && lowerAt(tokens, next) !== ';'; next++)
    if (accepts(step.accepts, tokens[next] as Token)) return next;
  return -1;
}

const hasAuxiliary = (entry: Entry, tokens: readonly Token[], head: number): boolean =>
  entry.auxiliary === null ||
  [1, 2, 3].some((back) => lowerAt(tokens, head - back) === entry.auxiliary || lowerAt(tokens, head - back) === "'ll");

const isVerbal = ({ pos, lemma }: Token): boolean => pos === 'VERB' || (pos === 'AUX' && lemma === 'be');
const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

/** All entries whose head is the given token, longest pattern first. */
export function findEntries(tokens: readonly Token[], head: number): Found[] {
  const token = tokens[head] as Token;
  const index = isVerbal(token) ? VERB_ENTRIES : NOMINAL_ENTRIES;
  if (!isVerbal(token) && !isNominal(token)) return [];
  const found: Found[] = [];
  for (const entry of index.get(token.lemma) ?? index.get(token.lower) ?? []) {
    const end = matchSteps(entry, tokens, head);
    if (end >= 0 && hasAuxiliary(entry, tokens, head)) found.push({ entry, head, end });
  }
  return found;
}
