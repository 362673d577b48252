import type { CountryCode, Day } from '#libs/events';
import { placesAt } from '../places/gazetteer.js';
import { type ParsedSentence, textBetween } from '../syntax/parsed-sentence.js';
import { lowerAt, type Token } from '../text/token.js';
import { titleBefore } from './offices.js';
import { type Resolution, resolveName } from './resolve-name.js';

/** A person named in a sentence: tokens `from`…`to` inclusive, without the title. */
export interface PersonMention {
  readonly from: number;
  readonly to: number;
  readonly offices: readonly string[];
  /** "former", "ousted" before the title. */
  readonly former: boolean;
  readonly resolution: Resolution;
}

export interface PersonContext {
  readonly country: CountryCode | null;
  readonly on: Day;
}

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'de',
  'da',
  'von',
  'van',
  'ben',
  '-',
  'al-',
  'abu',
  'la',
  'le',
  'bek',
]);
const NO_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december party parties parliament central election commission house council ministry court national supreme union army republic the a an
president minister prime speaker government opposition white soviet united establishment western security forces police state democratic
square street avenue airport university bank reuters afp ap tass bbc cnn news agency people constitutional military defence defense foreign
interior mr mrs ms dr former acting interim north south east west northern southern eastern western new human rights watch international
european african nations association federation front movement committee group company corporation ltd inc general chief head of governor
and or in on at for to by with but after before as if while he she they we it this that these those his her its their islamic liberation
according two three several many some officials protesters demonstrators troops soldiers vehicles violent parliamentary presidential
regarding city province region district assembly senate congress duma rada coalition alliance embassy ambassador spokesman spokeswoman
staff chiefs mining gold oil gas mine industries energy limited holdings plc group province orthodox christian muslim catholic revolutionary guard
guards jogorku kenesh corps committee secretary office administration league cup premier champions world cup olympic games`.split(
    /\s+/,
  ),
);

/** "U.N.", "U.S." */
const ABBREVIATION = /^(\p{Lu}\.){2,}$/u;

const NAME_WORD = /^\p{Lu}[\p{L}'.-]*$/u;

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  !ABBREVIATION.test(token.text) &&
  NAME_WORD.test(token.text) &&
  !NO_NAMES.has(token.lower) &&
  token.pos !== 'PUNCT';

/** Words of a phrase that can be parts of a person's name: "opposition leader Anna Petrova" → Anna, Petrova. */
export const nameWordsIn = (phrase: string): string[] =>
  phrase.split(/[\s,]+/).filter((word) => NAME_WORD.test(word) && !NO_NAMES.has(word.toLowerCase()));

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let i = from + 1; i < tokens.length && i - from < 6; i++) {
    if (isNameWord(tokens[i])) to = i;
    else if (!(PARTICLES.has(lowerAt(tokens, i)) && isNameWord(tokens[i + 1]))) break;
  }
  return to;
}

const FORMER = new Set(['former', 'ex', 'ex-president', 'ousted', 'deposed', 'late', 'jailed', 'then', 'ex-']);
const BEFORE_TITLE = 4;

function isFormer(words: readonly string[], titleFrom: number): boolean {
  return words.slice(Math.max(0, titleFrom - BEFORE_TITLE), titleFrom).some((word) => FORMER.has(word));
}

/** Names of persons in a sentence, each resolved against the register for the country and day. */
export function findPersons(parsed: ParsedSentence, context: PersonContext): PersonMention[] {
  const { tokens } = parsed;
  const words = tokens.map(({ lower }) => lower);
  const found: PersonMention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isNameWord(tokens[from])) continue;
    const place = placesAt(words, from);
    if (place && place.length > 0 && !titleBefore(words, from)) {
      from += place.length - 1;
      continue;
    }
    const to = runEnd(tokens, from);
    const mention = readMention(parsed, { from, to, words, context });
    if (mention) found.push(mention);
    from = to;
  }
  return found;
}

function readMention(
  parsed: ParsedSentence,
  { from, to, words, context }: { from: number; to: number; words: readonly string[]; context: PersonContext },
): PersonMention | null {
  const title = titleBefore(words, from);
  const former = title !== null && isFormer(words, title.from);
  const resolution = resolveName({
    words: textBetween(parsed, from, to)
      .replace(/'s$/, '')
      .split(/[\s-]+/),
    offices: title?.offices ?? [],
    former,
    ...context,
  });
  const isNameWithTitle = title !== null && to > from && to - from <= MAX_UNKNOWN;
  if (resolution.candidates.length === 0 && !isNameWithTitle) return null;
  return { from, to, offices: title?.offices ?? [], former, resolution };
}

/** A longer run of capitals nobody knows is rather an organisation than a person. */
const MAX_UNKNOWN = 3;
