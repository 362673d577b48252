import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import { lowerAt, type Token } from '../text/token.js';
import { type Counted, countedBy, type Figure } from './counted.js';

const ARTICLES = new Set(['a', 'an']);

/** "killed a soldier", "a protester was shot dead": one person. */
export function singleAt({ tokens, phrases, phraseAt, kinds }: ParsedSentence, at: number): Figure[] {
  const phrase = phrases[phraseAt[at] ?? -1];
  if (!phrase || phrase.from !== at || !ARTICLES.has(lowerAt(tokens, at))) return [];
  if (!(kinds[phrase.head] ?? []).some((kind) => SINGLE.has(kind))) return [];
  const before = countedBy(tokens[at - 1]);
  const of = before ?? befallen(tokens, phrase.to + 1);
  return of === 'dead' || of === 'injured' ? [{ of, value: 1, operator: '=', at }] : [];
}
const SINGLE = new Set(['civilians', 'army', 'police', 'crowd', 'journalist', 'leader', 'armed-group']);

/** "was killed", "had died" right behind a phrase. */
function befallen(tokens: readonly Token[], from: number): Counted | null {
  let at = from;
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++;
  return at > from || lowerAt(tokens, at) === 'died' ? countedBy(tokens[at]) : null;
}
