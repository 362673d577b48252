import type { CountryCode } from './country.js';
import type { EventClassId } from './event-class.js';
import type { ReportedEvent, ReportedFactor, Span } from './reported-event.js';

/** Where a proposal stands: waiting, proposed by a person for a second one to approve, or decided. */
export const REVIEW_STATUSES = ['pending', 'proposed', 'approved', 'rejected', 'withdrawn'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const PROPOSAL_KINDS = ['event', 'factor'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** How a reader came to propose something: what an analyst checks it by. */
export interface ProposalReading {
  /** Rule and version, `riot@1`; `null` for a person's proposal. */
  readonly rule: string | null;
  /** 0–1, how fully the sentence fills the rule. */
  readonly confidence: number;
  /** Distance to the best other class, 0–1. */
  readonly margin: number;
  /** `actual`, `reported`, or `negated`: the report denies it. */
  readonly modality: string;
  /** Who says so, as written; `null` = the report itself. */
  readonly speaker: string | null;
  readonly plover: { readonly type: string; readonly mode: string | null; readonly context: readonly string[] } | null;
  readonly alternatives: readonly { readonly class: EventClassId; readonly confidence: number }[];
  /** The sentence it rests on, in the stored text of the report. */
  readonly span: Span | null;
  /** Further sentences that tell the same. */
  readonly mentions: readonly Span[];
  /** The reader's own row without its quote, by which it compares tellings of one event; `null` for a person's proposal. */
  readonly coded: Readonly<Record<string, unknown>> | null;
}

/** An event or factor as it would be stored; quotes are left to the report's text, so that redacting it takes them along. */
export type ProposalContent =
  | { readonly kind: 'event'; readonly draft: ReportedEvent }
  | { readonly kind: 'factor'; readonly draft: ReportedFactor };

/** Something a report tells, waiting for a person to accept it. */
export type Proposal = ProposalContent & {
  /** Where it is filed; `NOWHERE` until somebody says which country it is about. */
  readonly country: CountryCode;
  readonly id: string;
  readonly reading: ProposalReading;
  /** Points by which it would move the score of its day, either way, when it was proposed. */
  readonly impact: number;
};
