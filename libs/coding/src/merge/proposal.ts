import type { Attribution, Instant } from '#libs/events';
import type { CodedEvent, CodedReport } from '../coded-report.js';
import { proposalId, type ReportContext } from '../propose-events.js';

/** One coded event with what is known about its report; `id` is the one `proposeEvents` gives it. */
export interface Proposal {
  readonly id: string;
  readonly event: CodedEvent;
  readonly context: ReportContext;
}

/** All coded events of a report, those that only deny or announce something included: a denial speaks about a known event. */
export const proposalsOf = (coded: CodedReport, context: ReportContext): Proposal[] =>
  coded.events.map((event, number) => ({ id: proposalId(coded, number), event, context }));

const LOADED = new Set(['actual', 'reported']);

/** It says that something happened … */
export const isLoaded = ({ event }: Proposal): boolean => LOADED.has(event.modality);
/** … or that it did not. */
export const isDenial = ({ event }: Proposal): boolean => event.modality === 'negated';

/** What one report says about an event; claims that differ stand side by side. */
export interface Claim {
  readonly reportId: string | null;
  readonly publisher: string | null;
  /** Who says so, as written; `null` = the report itself, or not kept. */
  readonly speaker: string | null;
  readonly attribution: Attribution;
  readonly knownAt: Instant;
  /** People; `null` = no figure. */
  readonly dead: number | null;
  readonly injured: number | null;
  readonly denies: boolean;
  readonly quote: string | null;
}

/** `no-event`: what is denied, planned or past, and speaks about no known event. */
export type Verdict = 'new' | 'evidence' | 'contradicts' | 'no-event';

/** A proposal of another report that waits for a decision and means the same act. */
export interface Waiting {
  /** `Proposal.id` */
  readonly proposal: string;
  readonly reportId: string;
  /** `denies`: one of the two says that it did not happen; `another-count`: both say it did, with tolls that cannot both be right. */
  readonly is: 'same' | 'another-count' | 'denies';
  /** The reports share no independence group: accepting both raises the confidence. */
  readonly independent: boolean;
}

/** Where a proposal belongs among what is known. */
export interface Placement {
  /** `Proposal.id` */
  readonly proposal: string;
  readonly verdict: Verdict;
  /** The event it tells again or contradicts: a known one, or an earlier proposal of the same call. `null` when new. */
  readonly eventId: string | null;
  /** Why, in a sentence for the analyst. */
  readonly reason: string;
  /** Events that come close and are kept apart; a person may join them. */
  readonly near: readonly string[];
  /** No report of the event shares its independence group: accepting it raises the confidence. */
  readonly independent: boolean;
  /** Counts of the event if the proposal is accepted: the latest stands, nothing is ever added up. */
  readonly dead: number | null;
  readonly injured: number | null;
  /** All claims about the event, the proposal's last. */
  readonly claims: readonly Claim[];
  /** Pending proposals of other reports about the same act, best fit first. */
  readonly waiting: readonly Waiting[];
}
