import type { CountryCode, Day, Instant } from '#libs/events';

export const RESTATEMENT_KINDS = ['late-import', 'late-report', 'correction', 'retraction', 'method'] as const;
export type RestatementKind = (typeof RESTATEMENT_KINDS)[number];

/** Where a revision of an event or a factor came from. */
export interface Provenance {
  readonly title: string | null;
  /** Feed that the row belongs to. */
  readonly source: string;
  /** The file it came in; `null` = recorded by hand. */
  readonly fileName: string | null;
  readonly by: string;
  readonly reason: string | null;
  readonly recordedAt: Instant;
}

/** One row, or a new method, that moved a published score. */
export interface RestatementCause {
  readonly kind: RestatementKind;
  readonly of: 'event' | 'factor' | 'method';
  /** Id of the event or factor, version of the method. */
  readonly id: string;
  /** Points of the score it moved; those of all causes and `otherPoints` add up to the move. */
  readonly points: number;
  /** `null` for a method. */
  readonly provenance: Provenance | null;
}

/** Why a published score was restated. */
export interface RestatementCauses {
  /** Those that moved it most, largest move first. */
  readonly largest: readonly RestatementCause[];
  /** How many there were in all. */
  readonly count: number;
  /** What the others moved, and facts that did not change but are counted together with one that did. */
  readonly otherPoints: number;
}

/** A published score that was moved afterwards; the revision before stays as it was published. */
export interface Restatement {
  readonly country: CountryCode;
  readonly on: Day;
  /** 2 = the first restatement of the day. */
  readonly revision: number;
  /** 0–100, high = more risk. */
  readonly before: number;
  readonly after: number;
  readonly causes: RestatementCauses;
  readonly methodVersion: string;
  readonly methodHash: string;
  readonly previousMethodVersion: string;
  readonly previousMethodHash: string;
  readonly publishedAt: Instant;
  /** When the revision before was published. */
  readonly previouslyPublishedAt: Instant;
}

export interface RestatementFilter {
  readonly countries?: readonly CountryCode[] | null;
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/** How far restatements have been looked for. */
export interface RestatementCursor {
  /** Moves with every restatement and every look that is done: whoever looked since an earlier turn begins again. */
  readonly turn: number;
  /** Changes up to here. */
  readonly sequence: number;
  /** Method the published scores were compared under. */
  readonly methodHash: string;
  /** Last published day. */
  readonly throughDay: Day;
}

export interface RestatementsDue {
  /** From which day on the published scores of a country may have moved. */
  readonly days: ReadonlyMap<CountryCode, Day>;
  /** Where the next look begins when this one is done; its turn is the one this look began at. */
  readonly next: RestatementCursor;
}
