import { lemmaAt, lowerAt, posAt, type Token } from '../text/token.js';
import type { Act } from '../syntax/act.js';
import { chainEnd } from '../syntax/object.js';
import { kindsBetween, type ParsedSentence } from '../syntax/parsed-sentence.js';
import type { ActView } from '../rules/match-rule.js';

const BREAKS = new Set(['while', 'but', ';', 'although', 'though', 'whereas', 'however']);
const MAX_CLAUSE = 40;

const breaks = (token: Token | undefined): boolean => token === undefined || BREAKS.has(token.lower);

/** First and last token of the stretch between "while", "but" and ";" that holds the act. */
export function clauseOf({ tokens }: ParsedSentence, act: Act): { readonly from: number; readonly to: number } {
  let from = act.head;
  while (from > 0 && act.head - from < MAX_CLAUSE && !breaks(tokens[from - 1])) from--;
  let to = Math.max(act.end, act.head);
  while (to + 1 < tokens.length && to - act.head < MAX_CLAUSE && !breaks(tokens[to + 1])) to++;
  return { from, to };
}

const GENERIC = new Set(
  'member employee group number hundred thousand dozen ten crowd unit band handful majority part team score people pair lot element column staff worker contractor'.split(
    ' ',
  ),
);

/** "members of the presidential guard": the phrase behind "of" says who they are. */
function specificEnd(parsed: ParsedSentence, number: number): number {
  const phrase = parsed.phrases[number];
  const next = parsed.phrases[number + 1];
  if (!phrase) return -1;
  const isGeneric = GENERIC.has(lemmaAt(parsed.tokens, phrase.head)) && lowerAt(parsed.tokens, phrase.to + 1) === 'of';
  return isGeneric && next ? next.to : phrase.to;
}

/** Kinds of the nouns that head a phrase: in "port city" the port does not count, in "Speaker Anna Petrova" the speaker does. */
function headKinds(parsed: ParsedSentence, number: number, to = specificEnd(parsed, number)): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = parsed.phrases[number]?.from ?? to + 1; i <= to; i++) {
    const modifies = i < to && posAt(parsed.tokens, i + 1) === 'NOUN' && parsed.phraseAt[i] === parsed.phraseAt[i + 1];
    if (!modifies) for (const kind of parsed.kinds[i] ?? []) found.add(kind);
  }
  return found;
}

/** What the rules see of an act. */
export function viewAct(parsed: ParsedSentence, act: Act): ActView {
  const { from, to } = clauseOf(parsed, act);
  const words = new Set<string>();
  for (let i = from; i <= to; i++) words.add(lemmaAt(parsed.tokens, i)).add(lowerAt(parsed.tokens, i));
  return {
    act,
    source: headKinds(parsed, act.source),
    target:
      act.passive || act.target < 0
        ? headKinds(parsed, act.target)
        : headKinds(parsed, act.target, chainEnd(parsed, act.target)),
    targetHead: headKinds(parsed, act.target),
    clause: kindsBetween(parsed, from, to),
    words,
  };
}
