import type { Attribution, CountryCode, Day, EventClassId, FactorKind, Span } from '#libs/events';
import type { Sector } from './names/offices.js';
import type { Figure } from './numbers/counted.js';
import type { PloverType } from './plover/plover-type.js';
import type { Modality } from './syntax/modality.js';
import type { NotCoded } from './text/readability.js';

/** Who acts or suffers, as written and as resolved. */
export interface CodedActor {
  readonly text: string;
  /** Full name from the register, `null` for unnamed or unknown people. */
  readonly name: string | null;
  readonly country: CountryCode | null;
  readonly sector: Sector | null;
  /** Office held on the day, e.g. `president`. */
  readonly role: string | null;
}

export interface Alternative {
  readonly class: EventClassId;
  readonly rule: string;
  readonly confidence: number;
}

/** One event a report tells, with the sentence that tells it. */
export interface CodedEvent {
  readonly class: EventClassId;
  readonly plover: { readonly type: PloverType; readonly mode: string | null; readonly context: readonly string[] };
  readonly cameo: string;
  readonly country: CountryCode | null;
  readonly place: string | null;
  readonly occurredOn: Day;
  readonly modality: Modality;
  readonly actors: readonly CodedActor[];
  readonly targets: readonly CodedActor[];
  /** People; `null` = the report gives no figure. Stands on one event of a report only. */
  readonly dead: number | null;
  readonly injured: number | null;
  /** All counts told with the event, with their operators. */
  readonly figures: readonly Omit<Figure, 'at'>[];
  readonly attribution: Attribution;
  /** Who says so, as written. */
  readonly speaker: string | null;
  readonly quote: string;
  readonly span: Span;
  /** 0-based number of the sentence. */
  readonly sentence: number;
  /** 0–1, how fully the sentence fills the rule. */
  readonly confidence: number;
  /** Distance to the best other class; below `REVIEW_MARGIN` the event goes to the review queue. */
  readonly margin: number;
  /** Rule id and version, e.g. `riot@1`. */
  readonly rule: string;
  readonly alternatives: readonly Alternative[];
  /** Further sentences of the report that tell the same event. */
  readonly mentions: readonly Span[];
}

/** A structural fact the report states, proposed as a factor. */
export interface CodedFactor {
  readonly kind: FactorKind;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly holder: string | null;
  readonly quote: string;
  readonly span: Span;
}

/** A person named in the report. */
export interface CodedMention {
  readonly text: string;
  readonly span: Span;
  /** Full name from the register, or `null` when nobody or more than one fits. */
  readonly resolved: string | null;
  readonly candidates: readonly { readonly name: string; readonly score: number }[];
}

export interface CodedReport {
  readonly report: {
    /** SHA-256 of the UTF-8 text, hex. */
    readonly hash: string;
    readonly title: string | null;
    readonly publishedOn: Day;
    readonly sentences: number;
    /** Why nothing was coded, `null` when the report was read. */
    readonly notCoded: NotCoded | null;
  };
  readonly events: readonly CodedEvent[];
  readonly factors: readonly CodedFactor[];
  readonly mentions: readonly CodedMention[];
}

/** Events with a smaller distance between their two best classes are for a person to decide. */
export const REVIEW_MARGIN = 0.1;
