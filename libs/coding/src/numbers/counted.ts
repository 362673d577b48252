import type { Token } from '../text/token.js';
import type { Operator } from './number-words.js';

export type Counted = 'dead' | 'injured' | 'arrested' | 'crowd';

/** A count of people in a sentence. */
export interface Figure {
  readonly of: Counted;
  readonly value: number;
  readonly operator: Operator;
  /** Token of the number. */
  readonly at: number;
}

const WORDS: readonly (readonly [Counted, ReadonlySet<string>])[] = [
  [
    'dead',
    new Set([
      'kill',
      'killed',
      'killing',
      'dead',
      'die',
      'died',
      'dies',
      'death',
      'deaths',
      'fatality',
      'fatalities',
      'life',
      'lives',
      'slain',
      'perish',
      'massacre',
      'massacred',
      'slaughter',
      'toll',
      'shot-dead',
      'murder',
      'murdered',
    ]),
  ],
  [
    'injured',
    new Set([
      'injure',
      'injured',
      'injuring',
      'wound',
      'wounded',
      'wounding',
      'hurt',
      'injury',
      'injuries',
      'treated',
      'hospitalise',
      'hospitalised',
      'hospitalized',
    ]),
  ],
  ['arrested', new Set(['arrest', 'arrested', 'detain', 'detained', 'arrests', 'jailed'])],
  [
    'crowd',
    new Set([
      'march',
      'marched',
      'gather',
      'gathered',
      'rally',
      'rallied',
      'protested',
      'demonstrated',
      'protesters',
      'demonstrators',
      'marchers',
    ]),
  ],
];

/** What a word counts people as, `null` for other words. */
export function countedBy(token: Token | undefined): Counted | null {
  if (!token || token.pos === 'PUNCT') return null;
  const { lower, lemma } = token;
  return WORDS.find(([, words]) => words.has(lower) || words.has(lemma))?.[0] ?? null;
}
