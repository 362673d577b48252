import { type Counted, countedBy } from './counted.js';
import { readQuantity } from './number-words.js';
import { isAmongThem } from './breakdown.js';
import { monthOf, WEEKDAYS } from '../text/calendar-words.js';
import { lemmaAt, lowerAt, posAt, type Token } from '../text/token.js';

/** What befell the people of a number, told at token `at`. */
export interface CasualtyWord {
  readonly of: Counted;
  readonly at: number;
}

const AHEAD = 14;
const BACK = 5;
const STOPS = new Set([';', 'while', 'but', '.']);
const RELATIVE = new Set(['who', 'whom', 'that', 'which', 'whose']);

/** Another count ends the search, but a breakdown ("including two officers") does not. */
const isOtherNumber = (tokens: readonly Token[], at: number): boolean =>
  readQuantity(tokens, at) !== null &&
  !isAmongThem(tokens, at) &&
  !['a', 'one'].includes(lowerAt(tokens, at)) &&
  lowerAt(tokens, at - 1) !== 'including';

/** "two soldiers and three civilians were killed": one thing befell both. */
const isJoined = (tokens: readonly Token[], at: number): boolean => lowerAt(tokens, at - 1) === 'and';

/** What a token behind a number means for it. */
type Part = Counted | 'number' | 'verb' | 'and' | 'other' | 'end';

const OTHER_PARTS: ReadonlySet<Part> = new Set<Part>(['number', 'verb', 'and', 'other', 'end']);
const isCounted = (part: Part): part is Counted => !OTHER_PARTS.has(part);

/** What is told behind a number: the nearest word, unless the people did it rather than suffered it. */
export function wordAhead(tokens: readonly Token[], to: number): CasualtyWord | null {
  const parts: Part[] = [];
  while (parts.length < AHEAD) {
    const at = to + 1 + parts.length;
    const part = partOf(tokens, at, to);
    if (isEnd(part, parts, isJoined(tokens, at))) break;
    parts.push(part);
  }
  return nearestOf(
    tokens,
    parts.flatMap((part, i) => (isCounted(part) ? [{ of: part, at: to + 1 + i }] : [])),
  );
}

function isEnd(part: Part, before: readonly Part[], isJoined: boolean): boolean {
  if (part === 'and') return before.includes('verb');
  if (part === 'number') return !isJoined || before.some((earlier) => earlier === 'verb' || isCounted(earlier));
  return part === 'end';
}

function partOf(tokens: readonly Token[], at: number, to: number): Part {
  const token = tokens[at];
  if (!token || STOPS.has(token.lower)) return 'end';
  const of = countedBy(token);
  if (of && isActive(tokens, at, to)) return RELATIVE.has(lowerAt(tokens, at - 1)) ? 'other' : 'end';
  if (of) return of;
  if (isOtherNumber(tokens, at)) return 'number';
  if (token.lower === 'and') return 'and';
  return isOwnVerb(token) ? verbPart(tokens, at, to) : 'other';
}

/** "20 people who fled were killed" tells of the same people, "20 were evacuated" of something else. */
function verbPart(tokens: readonly Token[], at: number, to: number): Part {
  if (tokens.slice(to + 1, at).some(({ lower }) => RELATIVE.has(lower))) return 'other';
  return posAt(tokens, at - 1) === 'AUX' ? 'end' : 'verb';
}

/** What is told before a number: "killed five", "the lives of 18". */
export function wordBehind(tokens: readonly Token[], from: number): CasualtyWord | null {
  const found: CasualtyWord[] = [];
  for (let at = from - 1; at >= from - BACK; at--) {
    const token = tokens[at];
    if (!token || STOPS.has(token.lower)) break;
    const of = countedBy(token);
    if (of) found.push({ of, at });
    else if (isOtherNumber(tokens, at)) break;
  }
  return nearestOf(tokens, found);
}

/** "62 demonstrators were injured": who they are says less than what befell them. */
const nearestOf = (tokens: readonly Token[], found: readonly CasualtyWord[]): CasualtyWord | null =>
  found.find(({ of, at }) => of !== 'crowd' || posAt(tokens, at) !== 'NOUN') ?? found[0] ?? null;

/** What one suffers and another does. */
const TRANSITIVE =
  /^(kill|injur|wound|hurt|arrest|detain|massacr|slaughter|murder|jail|hospitali[sz])(e|es|s|ed|ing)?$/;

/** "Twenty gunmen killed the mayor", "40 men attacked a village, killing 12", not "20 were killed", "20 killed in Kabul", "the 20 wounded men". */
function isActive(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower, pos } = tokens[at] as Token;
  if (!TRANSITIVE.test(lower) || pos === 'NOUN' || pos === 'ADJ') return false;
  if (lower.endsWith('ing')) return lowerAt(tokens, at + 1) !== 'of';
  let before = at - 1;
  while (posAt(tokens, before) === 'ADV') before--;
  if (posAt(tokens, before) === 'AUX') return !['be', 'get'].includes(lemmaAt(tokens, before));
  return at === to + 1 ? OWNERS.has(posAt(tokens, at + 1) ?? '') : hasObject(tokens, at);
}
const OWNERS = new Set(['DET', 'PRON']);
const OBJECTS = new Set(['DET', 'NUM', 'PRON', 'NOUN', 'PROPN']);
const TIMES = new Set(['today', 'yesterday', 'tonight', 'overnight', 'last', 'this', 'late', 'early']);
const BEFORE_NUMBER = new Set(['at', 'least', 'more', 'than', 'about', 'around', 'some', 'over', 'nearly', 'up']);

function hasObject(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (BEFORE_NUMBER.has(lowerAt(tokens, next)) && posAt(tokens, next + 1) !== 'DET') next++;
  const word = lowerAt(tokens, next);
  if (TIMES.has(word) || WEEKDAYS.includes(word) || monthOf(tokens[next]) >= 0) return false;
  return OBJECTS.has(posAt(tokens, next) ?? '');
}

/** Verbs that carry what is told: "were reported killed", "were taken to hospital with injuries", "burned to death". */
const CARRIERS = new Set(
  'report confirm say fear believe know think presume find take suffer sustain receive need rush treat declare pronounce lose leave rise climb burn torch char beat stab hack shoot crush trample drown torture hang execute lynch gun mow blow bring put identify list count remain lie'.split(
    ' ',
  ),
);

/** A verb of another matter: "were evacuated", "fled". */
const isOwnVerb = ({ pos, lemma, lower }: Token): boolean =>
  pos === 'VERB' && !lower.endsWith('ing') && !CARRIERS.has(lemma);

/** "and 590 fled": the people of the number do or suffer something of their own. */
export function hasOwnVerb(tokens: readonly Token[], to: number): boolean {
  for (let at = to + 1; at <= to + BACK + 1; at++) {
    const token = tokens[at];
    if (!token || token.lower === ',' || token.lower === 'and' || STOPS.has(token.lower) || RELATIVE.has(token.lower))
      return false;
    if (isOwnVerb(token)) return true;
  }
  return false;
}
