import type { ReadSentence } from './report-reading.js';

/** Kinds of the sentence → PLOVER contexts, in the code book's words. */
const CONTEXTS: readonly (readonly [kind: string, context: string])[] = [
  ['election', 'election'],
  ['parliament', 'legislative'],
  ['court', 'legal'],
  ['army', 'military'],
  ['armed-group', 'military'],
  ['asset', 'resource'],
  ['diplomat', 'diplomatic'],
  ['internet', 'cyber'],
  ['head-of-state', 'executive'],
  ['head-of-government', 'executive'],
  ['aid-money', 'economic'],
  ['company', 'economic'],
];

/** PLOVER contexts of a sentence, in a fixed order. */
export function contextsOf({ kinds }: ReadSentence): string[] {
  const present = new Set(kinds.flat());
  return [...new Set(CONTEXTS.filter(([kind]) => present.has(kind)).map(([, context]) => context))];
}
