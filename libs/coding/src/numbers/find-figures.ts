import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import { kindsBetween } from '../syntax/parsed-sentence.js';
import { lowerAt, type Token } from '../text/token.js';
import { type Operator, type Quantity, readQuantity } from './number-words.js';

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
const PEOPLE = [
  'crowd',
  'civilians',
  'army',
  'police',
  'armed-group',
  'supporters',
  'leader',
  'journalist',
  'prisoner',
  'opposition',
  'minister',
];
const AHEAD = 10;
const BACK = 5;
const STOPS = new Set([';', 'while', 'but', '.']);

function countedBy({ lower, lemma, pos }: Token): Counted | null {
  if (pos === 'PUNCT') return null;
  return WORDS.find(([, words]) => words.has(lower) || words.has(lemma))?.[0] ?? null;
}

/** Another count ends the search, but a breakdown ("including two officers") does not. */
const isOtherNumber = (tokens: readonly Token[], at: number): boolean =>
  readQuantity(tokens, at) !== null &&
  !['a', 'one'].includes(lowerAt(tokens, at)) &&
  lowerAt(tokens, at - 1) !== 'including';

/** Distance and kind of the first casualty word from a token on in one direction, another number or a stop in between ends the search. */
function search(tokens: readonly Token[], from: number, step: 1 | -1): { of: Counted; distance: number } | null {
  const reach = step === 1 ? AHEAD : BACK;
  for (let i = from + step, distance = 1; distance <= reach; i += step, distance++) {
    const token = tokens[i];
    if (!token || STOPS.has(token.lower)) return null;
    const of = countedBy(token);
    if (of) return { of, distance };
    if (isOtherNumber(tokens, i)) return null;
  }
  return null;
}

/** The noun after the number is people, or the casualty word itself follows: not years, shops or per cent. */
function countsPeople(parsed: ParsedSentence, { from, to }: Quantity): boolean {
  const next = parsed.tokens[to + 1];
  if (!next || MEASURES.test(next.lemma) || /^[$€£]/.test(parsed.tokens[from - 1]?.text ?? '')) return false;
  if (countedBy(next) || ELLIPTIC_POS.has(next.pos) || ELLIPTIC_WORDS.has(next.lower)) return true;
  const kinds = kindsBetween(parsed, to + 1, to + 4);
  return PEOPLE.some((kind) => kinds.has(kind));
}

const MEASURES =
  /^(year|percent|%|per|month|day|hour|week|km|kilometre|metre|mile|dollar|euro|tonne|minute|century|party|country|province|ward)/;
/** What may follow a number that stands for people by itself ("590 injured", "12 in the capital"). */
const ELLIPTIC_POS = new Set(['PUNCT', 'ADP', 'AUX', 'ADV', 'PROPN', 'ADJ']);
const ELLIPTIC_WORDS = new Set(['and', 'or', 'more']);

function figureAt(parsed: ParsedSentence, quantity: Quantity): Figure | null {
  if (!countsPeople(parsed, quantity)) return null;
  const ahead = search(parsed.tokens, quantity.to, 1);
  const back = search(parsed.tokens, quantity.from, -1);
  const nearest =
    back && (!ahead || isActiveBefore(parsed.tokens, quantity.from, back.distance) || back.distance < ahead.distance)
      ? back
      : ahead;
  if (!nearest) return null;
  return { of: nearest.of, value: quantity.value, operator: quantity.operator, at: quantity.from };
}

const QUALIFIERS = new Set([
  'at',
  'least',
  'more',
  'than',
  'about',
  'around',
  'some',
  'over',
  'nearly',
  'up',
  'to',
  'almost',
  'as',
  'many',
  'the',
  'lives',
  'of',
  'rose',
  'risen',
  'stands',
  'climbed',
  'and',
  'another',
]);

/** "killed at least five": only qualifiers between the verb and the number, and the verb is not a passive. */
function isActiveBefore(tokens: readonly Token[], from: number, distance: number): boolean {
  const between = tokens.slice(from - distance + 1, from);
  if (!between.every(({ lower }) => QUALIFIERS.has(lower)) || between.at(0)?.lower === 'and') return false;
  return (
    !['was', 'were', 'been', 'be', 'dead'].includes(lowerAt(tokens, from - distance - 1)) &&
    lowerAt(tokens, from - distance) !== 'dead'
  );
}

const NONE = new Set(['no', 'nobody', 'none']);

/** "no one was killed", "no casualties": a count of zero. */
function zeroAt(tokens: readonly Token[], at: number): Figure[] {
  if (!NONE.has(lowerAt(tokens, at))) return [];
  if (tokens.slice(at, at + 4).some(({ lemma }) => lemma === 'casualty' || lemma === 'casualties'))
    return [
      { of: 'dead', value: 0, operator: '=', at },
      { of: 'injured', value: 0, operator: '=', at },
    ];
  const found = search(tokens, at, 1);
  return found && found.distance <= 6 ? [{ of: found.of, value: 0, operator: '=', at }] : [];
}

/** Every count of dead, injured, arrested or gathered people in a sentence. */
export function findFigures(parsed: ParsedSentence): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < parsed.tokens.length; at++) {
    figures.push(...zeroAt(parsed.tokens, at));
    const quantity = readQuantity(parsed.tokens, at);
    if (!quantity || NONE.has(lowerAt(parsed.tokens, at - 1))) continue;
    const figure = figureAt(parsed, quantity);
    if (figure) figures.push(figure);
    at = quantity.to;
  }
  return figures;
}
