import { lemmaAt, lowerAt, posAt, type Token } from '../text/token.js';

/** A noun phrase: tokens `from`…`to` inclusive, `head` the noun that names the thing. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'SYM', 'X']);
const NAMES = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const RELATIVE = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'where',
  'what',
  'there',
  'this',
  'how',
  'when',
  'why',
]);

const isPossessive = (token: Token): boolean => token.lower === "'s" || token.lower === "'";
const isHyphen = (token: Token): boolean => token.lower === '-' || token.lower === '/';
/** The dash behind a dateline parts, other hyphens join even with spaces around them: "DHAKA, Dec 19 - Protesters". */
const joinsAt = (tokens: readonly Token[], hyphen: number): boolean =>
  isHyphen(tokens[hyphen] as Token) &&
  !(MONTHS.has(lowerAt(tokens, hyphen - 2).slice(0, 3)) && tokens[hyphen - 1]?.end !== tokens[hyphen]?.start);

function belongs(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (RELATIVE.has(token.lower) || (at > from && isBehindDay(tokens, at, from))) return false;
  const opensNew = at > from && token.pos === 'DET' && !isPossessive(tokens[at - 1] as Token);
  if (INSIDE.has(token.pos)) return !opensNew;
  return at > from && (joinsAt(tokens, at - 1) || joins(tokens, at) || describes(tokens, at));
}

/** "On Monday crowds …", "on July 18 demonstrators …": what follows a day is a phrase of its own. */
function isBehindDay(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (TIMES.has(token.lemma) || token.pos === 'NUM' || isPossessive(token)) return false;
  const before = tokens[at - 1] as Token;
  const isDayOfMonth = before.pos === 'NUM' && at - 1 > from && MONTHS.has(lowerAt(tokens, at - 2).slice(0, 3));
  return (
    isDayOfMonth ||
    WEEKDAYS.has(before.lower) ||
    (PARTS_OF_DAY.has(before.lower) && WEEKDAYS.has(lowerAt(tokens, at - 2)))
  );
}

/** "the detained leaders": a participle between article and noun. */
function describes(tokens: readonly Token[], at: number): boolean {
  const opens = posAt(tokens, at - 1) === 'DET' || posAt(tokens, at - 1) === 'ADJ';
  return opens && /(ed|ing)$/.test(lowerAt(tokens, at)) && /^(NOUN|PROPN|ADJ)$/.test(posAt(tokens, at + 1) ?? '');
}

/** A possessive mark or hyphen inside a phrase. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return next !== undefined && (joinsAt(tokens, at) || (isPossessive(token) && INSIDE.has(next.pos)));
}

/** Times are no actors: "vetoed on Friday a resolution". */
export const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  week month year day hour decade today yesterday tomorrow morning evening night afternoon noon weekend jan. feb. aug. sept. oct. nov. dec.`.split(
    /\s+/,
  ),
);

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const MONTHS = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));
const PARTS_OF_DAY = new Set(['morning', 'evening', 'night', 'afternoon']);

/** Noun phrases of a sentence, left to right, without "of …" and without conjunctions. */
export function findPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = at;
    let head = -1;
    while (at < tokens.length && belongs(tokens, at, from)) {
      if (NAMES.has((tokens[at] as Token).pos)) head = at;
      at++;
    }
    if (head >= 0 && !TIMES.has(lemmaAt(tokens, head))) phrases.push({ from, to: at - 1, head });
    if (at === from) at++;
  }
  return phrases;
}
