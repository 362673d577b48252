import { type Counted, countedBy, type Figure } from './counted.js';
import { singleAt } from './single-person.js';
import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import { kindsBetween } from '../syntax/parsed-sentence.js';
import { lowerAt, type Token } from '../text/token.js';
import { type Quantity, readQuantity } from './number-words.js';

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
const AHEAD = 14;
const BACK = 5;
const STOPS = new Set([';', 'while', 'but', '.']);

/** Another count ends the search, but a breakdown ("including two officers") does not. */
const isOtherNumber = (tokens: readonly Token[], at: number): boolean =>
  readQuantity(tokens, at) !== null &&
  !isAmongThem(tokens, at) &&
  !['a', 'one'].includes(lowerAt(tokens, at)) &&
  lowerAt(tokens, at - 1) !== 'including';

/** "39 people, two officers among them,": part of a count told already. */
function isAmongThem(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + BEHIND_PART && lowerAt(tokens, i) !== ','; i++)
    if (lowerAt(tokens, i) === 'among' && PART_OF.has(lowerAt(tokens, i + 1))) return true;
  return false;
}
const PART_OF = new Set(['them', 'whom']);
const BEHIND_PART = 6;

interface Nearest {
  readonly of: Counted;
  readonly distance: number;
}

/** Casualty words from a token on in one direction, nearest first; another number or a stop ends the search. */
function wordsFrom(tokens: readonly Token[], from: number, step: 1 | -1): (Nearest & { readonly isNoun: boolean })[] {
  const found: (Nearest & { readonly isNoun: boolean })[] = [];
  for (let distance = 1; distance <= (step === 1 ? AHEAD : BACK); distance++) {
    const token = tokens[from + step * distance];
    if (!token || STOPS.has(token.lower)) break;
    const of = countedBy(token);
    if (of) found.push({ of, distance, isNoun: token.pos === 'NOUN' });
    else if (isOtherNumber(tokens, from + step * distance)) break;
  }
  return found;
}

/** "62 demonstrators were injured": who they are says less than what befell them. */
function search(tokens: readonly Token[], from: number, step: 1 | -1): Nearest | null {
  const words = wordsFrom(tokens, from, step);
  return words.find(({ of, isNoun }) => of !== 'crowd' || !isNoun) ?? words[0] ?? null;
}

/** The noun after the number is people, or the casualty word itself follows: not years, shops or per cent. */
function countsPeople(parsed: ParsedSentence, { from, to }: Quantity): boolean {
  if (countsThings(parsed.tokens, to)) return false;
  const next = parsed.tokens[to + 1];
  if (!next || MEASURES.test(next.lemma) || /^[$€£]/.test(parsed.tokens[from - 1]?.text ?? '')) return false;
  if (countedBy(next) || ELLIPTIC_POS.has(next.pos) || ELLIPTIC_WORDS.has(next.lower)) return true;
  const kinds = kindsBetween(parsed, to + 1, to + 4);
  return PEOPLE.some((kind) => kinds.has(kind));
}

/** "thousands of houses" */
function countsThings(tokens: readonly Token[], to: number): boolean {
  const isPartitive = lowerAt(tokens, to + 1) === 'of';
  return THINGS.has(tokens[isPartitive ? to + 2 : to + 1]?.lemma ?? '');
}

const MEASURES =
  /^(year|percent|%|per|month|day|hour|week|km|kilometre|metre|mile|dollar|euro|tonne|minute|century|party|country|province|ward)/;
/** Things that are hit like people are. */
const THINGS = new Set(
  'house home shop car vehicle building bus school village tree store tyre road seat vote barrel bullet round shot rocket missile drone tank ship boat cow sheep hectare'.split(
    ' ',
  ),
);
/** What may follow a number that stands for people by itself ("590 injured", "12 in the capital"). */
const ELLIPTIC_POS = new Set(['PUNCT', 'ADP', 'AUX', 'ADV', 'PROPN', 'ADJ']);
const ELLIPTIC_WORDS = new Set(['and', 'or', 'more', 'others', 'other']);

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

/** "15 people, including two children": part of a count told already. */
const BREAKDOWN = new Set(['including', 'among', 'whom', 'them']);

/** Every count of dead, injured, arrested or gathered people in a sentence. */
export function findFigures(parsed: ParsedSentence): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < parsed.tokens.length; at++) {
    figures.push(...zeroAt(parsed.tokens, at));
    figures.push(...singleAt(parsed, at));
    const quantity = readQuantity(parsed.tokens, at);
    if (quantity && (BREAKDOWN.has(lowerAt(parsed.tokens, at - 1)) || isAmongThem(parsed.tokens, at))) {
      at = quantity.to;
      continue;
    }
    if (!quantity || NONE.has(lowerAt(parsed.tokens, at - 1))) continue;
    const figure = figureAt(parsed, quantity);
    if (figure) figures.push(figure);
    at = quantity.to;
  }
  return figures;
}
