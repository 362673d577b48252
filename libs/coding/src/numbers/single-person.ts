import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import { lowerAt, posAt, type Token } from '../text/token.js';
import { type Counted, countedBy, type Figure } from './counted.js';

const ARTICLES = new Set(['a', 'an']);

/** "killed a soldier", "a protester was shot dead": one person. */
export function singleAt({ tokens, phrases, phraseAt, kinds }: ParsedSentence, at: number): Figure[] {
  const phrase = phrases[phraseAt[at] ?? -1];
  if (!phrase || phrase.from !== at || !ARTICLES.has(lowerAt(tokens, at))) return [];
  if (!(kinds[phrase.head] ?? []).some((kind) => SINGLE.has(kind))) return [];
  const before = countedBy(tokens[at - 1]);
  const of = before ?? befallen(tokens, phrase.to + 1, lowerAt(tokens, at - 1) === 'and');
  return of === 'dead' || of === 'injured' ? [{ of, value: 1, operator: '=', at }] : [];
}
const SINGLE = new Set(['civilians', 'army', 'police', 'crowd', 'journalist', 'leader', 'armed-group']);

const PLURAL = new Set(['were', 'are', 'have']);

/** "A boy, 17, was killed." */
const isAgeAside = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === ',' && posAt(tokens, at + 1) === 'NUM' && lowerAt(tokens, at + 2) === ',';

/** "was killed", "had died" right behind a phrase. */
function befallen(tokens: readonly Token[], from: number, isJoined: boolean): Counted | null {
  let at = isAgeAside(tokens, from) ? from + 3 : from;
  if (PLURAL.has(lowerAt(tokens, at)) && !isJoined) return null;
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++;
  return at > from || lowerAt(tokens, at) === 'died' ? countedBy(tokens[at]) : null;
}
