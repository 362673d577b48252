import { lowerAt } from '../text/token.js';
import type { Attribution } from '#libs/events';
import { REPORTING, SPEAKERS } from '../lexicon/governors.data.js';
import { clauseOf } from './clause.js';
import type { Act } from '../syntax/act.js';
import { chainEnd } from '../syntax/object.js';
import { type ParsedSentence, textBetween } from '../syntax/parsed-sentence.js';
import { findSubject } from '../syntax/subject.js';
import { readVerbGroup } from '../syntax/verb-group.js';
import type { Phrase } from '../syntax/phrase.js';

/** Who the sentence says an act from. */
export interface Speaker {
  readonly attribution: Attribution;
  /** As written; `null` when the report says it itself. */
  readonly text: string | null;
}

const THE_REPORT: Speaker = { attribution: 'fact', text: null };
const ORDER = ['local-media', 'party', 'observer', 'official'] as const;

/** Judges a speaker by the words of the phrase; a named agency alone is the report's own voice. */
function judge(parsed: ParsedSentence, phrase: Phrase): Speaker {
  const words = parsed.tokens.slice(phrase.from, phrase.to + 1).flatMap(({ lower, lemma }) => [lower, lemma]);
  const attribution = ORDER.find((kind) => words.some((word) => SPEAKERS[kind].has(word)));
  const isPerson =
    (parsed.kinds[phrase.to] ?? []).includes('person') || (parsed.kinds[phrase.to] ?? []).includes('country');
  return {
    attribution: attribution ?? (isPerson ? 'official' : 'fact'),
    text: textBetween(parsed, phrase.from, phrase.to),
  };
}

/** "According to local media, …" at the act's sentence. */
function accordingTo(parsed: ParsedSentence): Speaker | null {
  const at = parsed.tokens.findIndex(({ lower }, i) => lower === 'according' && lowerAt(parsed.tokens, i + 1) === 'to');
  const phrase = at < 0 ? undefined : parsed.phrases.find(({ from }) => from >= at + 2 && from <= at + 3);
  return phrase ? judge(parsed, phrase) : null;
}

/** Whether the verb at a token reports the act: "said" before it, or after a comma at the end of the sentence. */
function reports(parsed: ParsedSentence, verb: number, act: Act): boolean {
  const token = parsed.tokens[verb];
  if (token?.pos !== 'VERB' || verb === act.head || !REPORTING.has(token.lemma) || token.lower === 'according')
    return false;
  if (lowerAt(parsed.tokens, verb + 1) === 'to') return false;
  return verb < act.head || parsed.tokens.slice(act.head, verb).some(({ lower }) => lower === ',');
}

/** Who vouches for an act: the subject of "said", "reported" in its clause, "according to …", or the report itself. */
export function findSpeaker(parsed: ParsedSentence, act: Act): Speaker {
  const { from, to } = clauseOf(parsed, act);
  for (let verb = from; verb <= to; verb++) {
    if (!reports(parsed, verb, act)) continue;
    const number = findSubject(parsed, readVerbGroup(parsed.tokens, verb));
    const phrase = parsed.phrases[number];
    if (phrase && number !== act.source)
      return judge(parsed, { ...phrase, to: Math.min(chainEnd(parsed, number), verb - 1) });
  }
  return accordingTo(parsed) ?? THE_REPORT;
}
