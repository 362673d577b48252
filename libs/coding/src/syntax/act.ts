import type { Entry } from '../lexicon/lexicon.js';
import type { Modality } from './modality.js';

/** Something somebody does in a sentence, found by a lexicon entry; token numbers are those of the sentence. */
export interface Act {
  /** Best entry first; the best gives type and mode, the others are alternatives a rule may ask for. */
  readonly entries: readonly Entry[];
  readonly head: number;
  readonly end: number;
  /** Last token that the pattern of each entry covers, in the order of `entries`. */
  readonly ends: readonly number[];
  readonly passive: boolean;
  /** Phrases who does it and to whom or what, places in `phrases`, -1 = not told. */
  readonly source: number;
  readonly target: number;
  readonly modality: Modality;
  /** Lemma of the word the act hangs on ("instructed" in "instructed … not to fire"). */
  readonly governor: string | null;
  /** The act stands in a "who …" clause and only describes somebody. */
  readonly relative: boolean;
}
