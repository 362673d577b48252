import type { Act } from '../syntax/act.js';
import { chainEnd } from '../syntax/object.js';
import { kindsBetween, type ParsedSentence } from '../syntax/parsed-sentence.js';
import type { ActView } from '../rules/match-rule.js';
import { posAt, type Token } from '../text/token.js';

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

/** Kinds of the nouns that head a phrase: in "port city" the port does not count, in "Speaker Anna Petrova" the speaker does. */
function headKinds(parsed: ParsedSentence, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = from; i <= to; i++) {
    const modifies = i < to && posAt(parsed.tokens, i + 1) === 'NOUN' && parsed.phraseAt[i] === parsed.phraseAt[i + 1];
    if (!modifies) for (const kind of parsed.kinds[i] ?? []) found.add(kind);
  }
  return found;
}

/** What the rules see of an act. */
export function viewAct(parsed: ParsedSentence, act: Act): ActView {
  const { from, to } = clauseOf(parsed, act);
  const source = parsed.phrases[act.source];
  const target = parsed.phrases[act.target];
  const words = new Set<string>();
  for (let i = from; i <= to; i++) words.add((parsed.tokens[i] as Token).lemma).add((parsed.tokens[i] as Token).lower);
  return {
    act,
    source: source ? headKinds(parsed, source.from, source.to) : new Set(),
    target: target ? headKinds(parsed, target.from, act.passive ? target.to : chainEnd(parsed, act.target)) : new Set(),
    clause: kindsBetween(parsed, from, to),
    words,
  };
}
