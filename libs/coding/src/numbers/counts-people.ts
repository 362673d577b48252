import { countedBy } from './counted.js';
import type { Quantity } from './number-words.js';
import { kindsBetween, type ParsedSentence } from '../syntax/parsed-sentence.js';
import { monthOf } from '../text/calendar-words.js';
import { lemmaAt, lowerAt, posAt, type Token } from '../text/token.js';

/** Whether a number tells how many people: no years, shops or per cent, no age, date, share or number of a room. */
export function countsPeople(parsed: ParsedSentence, quantity: Quantity): boolean {
  const { tokens } = parsed;
  if (isAge(tokens, quantity) || isDate(tokens, quantity) || isShare(tokens, quantity)) return false;
  if (LABELS.has(lowerAt(tokens, quantity.from - 1)) || /^[$€£]/.test(tokens[quantity.from - 1]?.text ?? ''))
    return false;
  return standsForPeople(parsed, quantity.to);
}

/** Its noun is people, or it stands for people by itself ("590 injured", "12 in the capital", "killing 38"). */
function standsForPeople(parsed: ParsedSentence, to: number): boolean {
  const { tokens } = parsed;
  const next = tokens[to + 1];
  if (!next) return countedBy(tokens[to - 1]) !== null;
  if (countsThings(parsed, to) || MEASURES.test(next.lemma)) return false;
  if (countedBy(next) || ELLIPTIC_POS.has(next.pos) || ELLIPTIC_WORDS.has(next.lower)) return true;
  if (isYears(tokens, to + 1)) return true;
  const kinds = kindsBetween(parsed, to + 1, nounOf(parsed, to));
  return PEOPLE.some((kind) => kinds.has(kind));
}

/** The last token of the noun that is counted: "two young Afghan soldiers", "thousands of people". */
function nounOf({ tokens, phrases, phraseAt }: ParsedSentence, to: number): number {
  const at = lowerAt(tokens, to + 1) === 'of' ? to + 2 : to + 1;
  return phrases[phraseAt[at] ?? -1]?.head ?? at;
}

/** "thousands of houses", "30 military vehicles" */
const countsThings = (parsed: ParsedSentence, to: number): boolean =>
  THINGS.has(lemmaAt(parsed.tokens, nounOf(parsed, to)));

/** "17-year-old": from a number on. */
const isYears = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 1) === '-' && lemmaAt(tokens, at + 2) === 'year';

const OLDEST = 120;
const AGED = new Set(['aged', 'age', 'ages', 'turned']);

/** "a 19-year-old", "two men aged 24", "Ali Khan, 34,". */
function isAge(tokens: readonly Token[], { from, to, value }: Quantity): boolean {
  if (AGED.has(lowerAt(tokens, from - 1)) || isYears(tokens, to)) return true;
  const isAside = lowerAt(tokens, from - 1) === ',' && lowerAt(tokens, to + 1) === ',';
  const isBehindName = ['NOUN', 'PROPN'].includes(posAt(tokens, from - 2) ?? '');
  return isAside && isBehindName && value < OLDEST && /^\d/.test(lowerAt(tokens, from));
}

/** "on 7 October", "Oct. 7", "in 2019". */
function isDate(tokens: readonly Token[], { from, to }: Quantity): boolean {
  if (monthOf(tokens[from - 1]) >= 0 || monthOf(tokens[to + 1]) >= 0) return true;
  const isYear = /^(19|20)\d\d$/.test(lowerAt(tokens, from));
  return isYear && posAt(tokens, to + 1) !== 'NOUN' && countedBy(tokens[to + 1]) === null;
}

/** "four in ten", "four out of ten", and the twelve of "one of the twelve". */
function isShare(tokens: readonly Token[], { from, to, value }: Quantity): boolean {
  const before = [lowerAt(tokens, from - 2), lowerAt(tokens, from - 1)].join(' ');
  if (before === 'of the') return posAt(tokens, from - 3) === 'NUM';
  if (before === 'out of' || (before.endsWith(' of') && posAt(tokens, from - 2) === 'NUM')) return true;
  if (before.endsWith(' in') && posAt(tokens, from - 2) === 'NUM') return true;
  const whole = lowerAt(tokens, to + 1) === 'in' && posAt(tokens, to + 2) === 'NUM' ? lowerAt(tokens, to + 2) : '';
  return WHOLES.has(whole) && value < OLDEST;
}
const WHOLES = new Set(['three', 'four', 'five', 'ten', 'twenty', 'hundred', '3', '4', '5', '10', '20', '100']);

const LABELS = new Set(
  'section article room flight resolution boeing airbus unit brigade channel highway route number no no. # chapter law order decree page gate block district phase stage line level terminal category covid group'.split(
    ' ',
  ),
);
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
const MEASURES =
  /^(years?|percent|%|per|pm|p\.m\.?|am|a\.m\.?|o'clock|gmt|strong|months?|days?|hours?|weeks?|km|kg|kilos?|kilomet(re|er)s?|met(re|er)s?|miles?|dollars?|euros?|tonnes?|minutes?|centur(y|ies)|part(y|ies)|countr(y|ies)|provinces?|wards?)$/;
/** Things that are hit like people are. */
const THINGS = new Set(
  'house home shop car vehicle building bus school village tree store tyre road seat vote barrel bullet shell round shot rocket missile drone tank ship boat cow sheep hectare'.split(
    ' ',
  ),
);
/** What may follow a number that stands for people by itself. */
const ELLIPTIC_POS = new Set(['PUNCT', 'ADP', 'AUX', 'ADV', 'PROPN', 'ADJ']);
const ELLIPTIC_WORDS = new Set(['and', 'or', 'more', 'others', 'other']);
