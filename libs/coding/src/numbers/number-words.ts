import { lowerAt, type Token } from '../text/token.js';

export type Operator = '=' | '>=' | '<=' | '~';

/** A number as told: "at least 590" is 590 with `>=`. */
export interface Quantity {
  readonly value: number;
  readonly operator: Operator;
  /** Tokens of the number itself, inclusive. */
  readonly from: number;
  readonly to: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VAGUE: ReadonlyMap<string, number> = new Map<string, number>([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['several', 3],
  ['few', 3],
  ['dozen', 12],
  ['couple', 2],
  ['tens', 20],
]);
const SCALES: ReadonlyMap<string, number> = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const AT_LEAST = new Set(['least', 'over', 'than', 'minimum']);
const AT_MOST = new Set(['most', 'to', 'under', 'nearly', 'almost']);
const ABOUT = new Set(['about', 'around', 'some', 'approximately', 'roughly', 'estimated', 'reportedly']);

/** Digits with separators: "1,500" is 1500, "1,5" and "1.5" are one and a half. */
function readDigits(word: string): number | null {
  if (/^\d{1,3}(,\d{3})+$/.test(word)) return Number(word.replace(/,/g, ''));
  if (/^\d{1,3}[.,]\d{1,2}$/.test(word)) return Number(word.replace(',', '.'));
  return /^\d{1,9}$/.test(word) ? Number(word) : null;
}

const WORDS = new Set([...UNITS, ...TENS]);

function readWord(word: string): number | null {
  if (/^\d/.test(word)) return readDigits(word);
  if (!WORDS.has(word) && !word.includes('-')) return null;
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const [ten = '', one] = word.split('-');
  const tens = TENS.indexOf(ten);
  if (tens < 0) return null;
  return (tens + 2) * 10 + (one ? Math.max(0, UNITS.indexOf(one)) : 0);
}

function operatorBefore(tokens: readonly Token[], from: number): Operator | null {
  const word = lowerAt(tokens, from - 1);
  if (AT_LEAST.has(word))
    return lowerAt(tokens, from - 2) === 'less' || lowerAt(tokens, from - 2) === 'fewer' ? '<=' : '>=';
  if (ABOUT.has(word)) return '~';
  if (AT_MOST.has(word))
    return word === 'to' && lowerAt(tokens, from - 2) !== 'up'
      ? null
      : word === 'nearly' || word === 'almost'
        ? '~'
        : '<=';
  return null;
}

/** The number that starts at a token, or `null`. "dozens" is a range: its low end, marked `~`. */
export function readQuantity(tokens: readonly Token[], from: number): Quantity | null {
  const word = lowerAt(tokens, from);
  const vague = VAGUE.get(word);
  if (vague !== undefined) return readVague(tokens, from, vague);
  const isArticle = (word === 'a' || word === 'an') && scaleAt(tokens, from + 1) !== null;
  const first = isArticle ? 1 : readWord(word);
  if (first === null) return null;
  const tail = hyphenatedUnit(tokens, from);
  const scaled = readScales(tokens, tail > 0 ? from + 2 : from, first + tail);
  return { ...scaled, operator: operatorBefore(tokens, from) ?? '=', from };
}

/** "two hundred and fifty": scales and what follows them. */
function readScales(tokens: readonly Token[], last: number, first: number): { value: number; to: number } {
  let [value, to] = [first, last];
  for (let scale = scaleAt(tokens, to + 1); scale !== null; scale = scaleAt(tokens, to + 1)) {
    value *= scale;
    to++;
  }
  const rest = to > last && lowerAt(tokens, to + 1) === 'and' ? readWord(lowerAt(tokens, to + 2)) : null;
  return rest !== null && rest < 100 ? { value: value + rest, to: to + 2 } : { value, to };
}

/** "dozens", "tens of thousands": the low end. */
function readVague(tokens: readonly Token[], from: number, value: number): Quantity {
  const scale =
    lowerAt(tokens, from + 1) === 'of' ? SCALES.get(lowerAt(tokens, from + 2).replace(/s$/, '')) : undefined;
  const operator = lowerAt(tokens, from) === 'dozen' ? '=' : '~';
  return scale ? { value: value * scale, operator: '~', from, to: from + 2 } : { value, operator, from, to: from };
}

function scaleAt(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  return word === 'dozen' ? 12 : (SCALES.get(word) ?? null);
}

/** The unit of "twenty-one" when the tokenizer cut it at the hyphen, else 0. */
function hyphenatedUnit(tokens: readonly Token[], at: number): number {
  if (!TENS.includes(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== '-') return 0;
  return Math.max(0, UNITS.indexOf(lowerAt(tokens, at + 2)));
}
