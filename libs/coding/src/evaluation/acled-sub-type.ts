import { DECISIONS, type Told } from './acled-decisions.data.js';
import { findActs } from '../syntax/find-acts.js';
import { parseSentence } from '../syntax/parsed-sentence.js';
import { tokenize } from '../text/tokenize.js';

const OTHER = 'OTHER';

function read(text: string): Told {
  const sentences = tokenize(text).map(parseSentence);
  return {
    words: new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ lower, lemma }) => [lower, lemma]))),
    kinds: new Set(sentences.flatMap(({ kinds }) => kinds.flat())),
    concepts: new Set(
      sentences.flatMap((sentence) => findActs(sentence).flatMap(({ entries }) => entries[0]?.concept ?? [])),
    ),
  };
}

/** ACLED sub-event type of a snippet, by the short code of the CASE 2021 task. */
export function acledSubType(text: string): string {
  const told = read(text);
  return DECISIONS.find(([, , test]) => test(told))?.[0] ?? OTHER;
}

const plain = (label: string): string => label.toLowerCase().replace(/[^a-z]/g, '');
const CODES = new Map(
  DECISIONS.flatMap(([code, name]) => [[plain(code), code] as const, [plain(name), code] as const]),
);

/** A label as a file writes it, code or full name → code. */
export const acledCode = (label: string): string => CODES.get(plain(label)) ?? label.trim();
