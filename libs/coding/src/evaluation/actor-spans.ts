import { mainAct } from '../plover/classify-sentence.js';
import { actorBehind, chainEnd } from '../syntax/object.js';
import { parseSentence, type ParsedSentence } from '../syntax/parsed-sentence.js';
import type { Sentence } from '../text/token.js';

export interface CharRange {
  readonly start: number;
  readonly end: number;
}

export interface ActorSpans {
  readonly source: CharRange | null;
  readonly target: CharRange | null;
}

function spanOf(parsed: ParsedSentence, number: number): CharRange | null {
  const phrase = parsed.phrases[number];
  const first = phrase ? parsed.tokens[phrase.from] : undefined;
  const last = phrase ? parsed.tokens[Math.max(phrase.to, chainEnd(parsed, number))] : undefined;
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Source and target of the act a sentence is about, with what "of", "in" and "and" add to them. */
export function findActorSpans(sentence: Sentence): ActorSpans {
  const parsed = parseSentence(sentence);
  const act = mainAct(parsed);
  if (!act) return { source: null, target: null };
  return { source: spanOf(parsed, act.source), target: spanOf(parsed, actorBehind(parsed, act.target)) };
}
