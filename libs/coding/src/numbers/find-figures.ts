import { isBreakdown } from './breakdown.js';
import { type CasualtyWord, hasOwnVerb, wordAhead, wordBehind } from './casualty-word.js';
import type { Figure } from './counted.js';
import { countsPeople } from './counts-people.js';
import { type Quantity, readQuantity } from './number-words.js';
import { singleAt } from './single-person.js';
import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import { lowerAt, type Token } from '../text/token.js';

/** A count with the token of the word that says what befell its people. */
type ToldFigure = Figure & { readonly word: number };

/** Every count of dead, injured, arrested or gathered people in a sentence. */
export function findFigures(parsed: ParsedSentence): Figure[] {
  const { tokens } = parsed;
  const figures: (Figure | ToldFigure)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    figures.push(...zeroAt(tokens, at), ...singleAt(parsed, at));
    const quantity = readQuantity(tokens, at);
    if (!quantity || (NONE.has(lowerAt(tokens, at - 1)) && !isBreakdown(tokens, at))) continue;
    const figure = isBreakdown(tokens, at) ? null : figureAt(parsed, quantity);
    if (figure) addTo(figures, figure);
    at = quantity.to;
  }
  return figures.map(({ of, value, operator, at }) => ({ of, value, operator, at }));
}

/** "two soldiers and three civilians were killed" is one count of five. */
function addTo(figures: (Figure | ToldFigure)[], figure: ToldFigure): void {
  const last = figures.at(-1);
  const isJoined =
    last && 'word' in last && last.word === figure.word && last.word > last.at === figure.word > figure.at;
  if (!isJoined) return void figures.push(figure);
  const operator = figure.operator === '=' ? last.operator : figure.operator;
  figures.splice(-1, 1, { ...last, value: last.value + figure.value, operator });
}

function figureAt(parsed: ParsedSentence, quantity: Quantity): ToldFigure | null {
  if (!countsPeople(parsed, quantity)) return null;
  const word = wordFor(parsed.tokens, quantity);
  const { value, operator, from } = quantity;
  return word && { of: word.of, value, operator, at: from, word: word.at };
}

/** "killed five and injured 20" counts by the verb before, "16 were killed and 590 people were injured" by the one behind. */
function wordFor(tokens: readonly Token[], { from, to }: Quantity): CasualtyWord | null {
  const [behind, ahead] = [wordBehind(tokens, from), wordAhead(tokens, to)];
  if (!behind) return ahead;
  if (!ahead) return beginsAnew(tokens, from) && hasOwnVerb(tokens, to) ? null : behind;
  if (isActiveBefore(tokens, from, behind.at)) return behind;
  return beginsAnew(tokens, from) || ahead.at - to <= from - behind.at ? ahead : behind;
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
  'another',
]);
const JOINTS = new Set(['and', ',']);

/** ", and at least 590": what was told before is over. */
function beginsAnew(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (QUALIFIERS.has(lowerAt(tokens, at))) at--;
  return JOINTS.has(lowerAt(tokens, at));
}

/** "killed at least five": only qualifiers between the verb and the number, and the verb is not a passive. */
function isActiveBefore(tokens: readonly Token[], from: number, word: number): boolean {
  if (!tokens.slice(word + 1, from).every(({ lower }) => QUALIFIERS.has(lower))) return false;
  return !PASSIVE.has(lowerAt(tokens, word - 1)) && lowerAt(tokens, word) !== 'dead';
}
const PASSIVE = new Set(['was', 'were', 'been', 'be', 'dead']);

const NONE = new Set(['no', 'nobody', 'none']);
const ZERO_WITHIN = 6;

/** "no one was killed", "no casualties": a count of zero. */
function zeroAt(tokens: readonly Token[], at: number): Figure[] {
  if (!NONE.has(lowerAt(tokens, at))) return [];
  if (tokens.slice(at, at + 4).some(({ lemma }) => lemma === 'casualty' || lemma === 'casualties'))
    return [
      { of: 'dead', value: 0, operator: '=', at },
      { of: 'injured', value: 0, operator: '=', at },
    ];
  const found = wordAhead(tokens, at);
  return found && found.at - at <= ZERO_WITHIN ? [{ of: found.of, value: 0, operator: '=', at }] : [];
}
