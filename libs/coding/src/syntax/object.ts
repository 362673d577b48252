import { lemmaAt, lowerAt, posAt, type Token } from '../text/token.js';
import type { ParsedSentence } from './parsed-sentence.js';
import { type Phrase, TIMES } from './phrase.js';

const OPENERS = new Set(['ADV', 'ADP', 'PART', 'PUNCT']);
const MAX_REACH = 6;
const LINKS = new Set([
  'and',
  'or',
  ',',
  '&',
  'including',
  'of',
  'in',
  'at',
  'as',
  'for',
  'from',
  'to',
  'on',
  'with',
  'known',
  'near',
  'outside',
  'against',
  'into',
]);

/** The phrase that follows token `after`, at most a few adverbs or one preposition away, or -1. */
export function findObject({ phrases, tokens }: ParsedSentence, after: number): number {
  const number = phrases.findIndex((phrase) => phrase.head > after);
  const phrase = phrases[number];
  if (!phrase || phrase.from - after > MAX_REACH) return -1;
  for (let i = after + 1; i < phrase.from; i++) {
    const token = tokens[i] as Token;
    if ((!OPENERS.has(token.pos) && !TIMES.has(token.lemma)) || token.lower === '.' || token.lower === ';') return -1;
  }
  return number;
}

/** Last token of the coordination and "of"/"in" chain that starts with a phrase: "the mayor's office and other buildings in Osh". */
export function chainEnd({ phrases, tokens }: ParsedSentence, number: number): number {
  let at = number;
  while (at + 1 < phrases.length) {
    const here = phrases[at] as Phrase;
    const next = phrases[at + 1] as Phrase;
    const between = tokens.slice(here.to + 1, next.from);
    if (between.length > 3 || !between.every((token) => LINKS.has(token.lower))) break;
    at++;
  }
  return phrases[at]?.to ?? -1;
}

/** The agent of a passive ("… by soldiers"), searched from token `after` on, or -1. */
export function findAgent({ phrases, tokens }: ParsedSentence, after: number): number {
  for (let i = after + 1; i < Math.min(tokens.length, after + 14); i++) {
    if (posAt(tokens, i) === 'VERB' && lemmaAt(tokens, i) !== 'accord') return -1;
    if (lowerAt(tokens, i) === 'by') return phrases.findIndex((phrase) => phrase.from === i + 1);
  }
  return -1;
}

const TOWARDS = new Set([
  'on',
  'against',
  'with',
  'to',
  'between',
  'at',
  'towards',
  'toward',
  'for',
  'from',
  'over',
  'into',
  'about',
]);
const BEHIND_ABSTRACT = new Set([...TOWARDS, 'by', 'of', 'in', 'concerning', 'regarding']);
const BEYOND = 6;

/** "launched an attack on the embassy": behind words that name no actor the target stands after a preposition, or -1. */
export function findTargetBeyond(
  { phrases, tokens, phraseAt }: ParsedSentence,
  end: number,
  prepositions: ReadonlySet<string> = TOWARDS,
): number {
  const from = lastOfPhrase(phrases, phraseAt[end], end);
  for (let i = from + 1; i < tokens.length && i <= from + BEYOND; i++) {
    if (endsClause(tokens, i)) return -1;
    const number = prepositions.has(lowerAt(tokens, i)) ? (phraseAt[i + 1] ?? -1) : -1;
    if (number >= 0) return number;
  }
  return -1;
}

const lastOfPhrase = (phrases: readonly Phrase[], number: number | undefined, fallback: number): number =>
  phrases[number ?? -1]?.to ?? fallback;

/** A mark or a full verb; a participle ("imposed on …") only describes. */
const endsClause = (tokens: readonly Token[], at: number): boolean =>
  posAt(tokens, at) === 'PUNCT' || (posAt(tokens, at) === 'VERB' && !lowerAt(tokens, at).endsWith('ed'));

/** Nouns that are done to somebody: "rejected a request by …", "lifted the restrictions on …". */
const ABSTRACT = new Set(
  `request appeal decision restriction warning statement concern condolence sanction plan proposal bid call claim accusation report demand offer
  support aid help ban deal agreement talk meeting attack raid strike assault ceasefire lawsuit charge investigation deadline ultimatum
  resolution invitation criticism optimism pessimism hope surprise tie relation assistance funding protest embargo tariff order verdict
  operation offensive airstrike missile rocket blockade curfew siege boycott mandate visit pressure accord pact treaty threat move petition
  measure team suit conversation interest readiness willingness gratitude satisfaction regret`.split(/\s+/),
);

/** The actor behind an abstract object, or the object itself. */
export function actorBehind(parsed: ParsedSentence, number: number): number {
  const phrase = parsed.phrases[number];
  if (!phrase || !ABSTRACT.has(lemmaAt(parsed.tokens, phrase.head))) return number;
  const isOwned = parsed.tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower === "'s" || lower === "'");
  const beyond = isOwned ? -1 : findTargetBeyond(parsed, phrase.to, BEHIND_ABSTRACT);
  return beyond >= 0 ? beyond : number;
}
