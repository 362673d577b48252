import type { EventClassId } from '#libs/events';
import type { Modality } from '../syntax/modality.js';

/** One way a sentence can tell an event. Every list means "any of"; a list that is absent asks nothing. */
export interface Form {
  /** Concepts of the lexicon that can be the act. */
  readonly acts: readonly string[];
  /** Kinds (kinds.data.ts) of who does it, and of whom or what it is done to. */
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  /** Kinds anywhere in the clause. */
  readonly near?: readonly string[];
  readonly alsoNear?: readonly string[];
  readonly notSource?: readonly string[];
  readonly notTarget?: readonly string[];
  readonly notNear?: readonly string[];
  /** Lemmas the act must hang on ("instructed … not to fire"). */
  readonly governors?: readonly string[];
  /** Modalities the act may have; `actual` and `reported` when absent are coded as they are, all others are tagged. */
  readonly modalities?: readonly Modality[];
  /** The event is real although the act is not ("ordered them not to shoot" is an order that was given). */
  readonly becomes?: Modality;
  /** The act's words must hold one of these lemmas between its head and the end of its pattern or clause. */
  readonly words?: readonly string[];
  /** … and none of these. */
  readonly notWords?: readonly string[];
  /** In a "who …" clause the act only describes somebody: it is history. */
  readonly describes?: boolean;
  /** The act must be told by a noun ("a protest was held"). */
  readonly nominal?: boolean;
  /** A frame with few conditions: weaker than a full one when both fit. */
  readonly loose?: boolean;
}

/** How sentences become events of one class. The examples are run as tests. */
export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly class: EventClassId;
  readonly forms: readonly Form[];
  /** Sentences that tell such an event … */
  readonly examples: readonly string[];
  /** … and neighbours that do not: other classes, demands, denials, history. */
  readonly counterExamples: readonly string[];
}
