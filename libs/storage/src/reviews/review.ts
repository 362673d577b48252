import type { CountryCode, Instant, Proposal, ProposalKind, ReviewStatus } from '#libs/events';
import type { ReportKey } from '../reports/report-rows.js';

/** A proposal is known by its country and its id there. */
export interface ReviewKey {
  readonly country: CountryCode;
  readonly id: string;
}

/** A proposal as it stands after all decisions about it. */
export type Review = Proposal & {
  readonly report: ReportKey;
  readonly status: ReviewStatus;
  /** Number of its latest revision; 0 = as it was proposed. */
  readonly version: number;
  /** Event or factor it became or was added to, within the country of the draft; `null` while it is none. */
  readonly eventId: string | null;
  /** Who decided last, and why; `null` before the first decision. */
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly recordedAt: Instant;
};

export const REVIEW_ORDERS = ['impact', 'margin', 'newest', 'oldest'] as const;
/** Largest move of a score first, least certain first, or by when it came in. */
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** Every part narrows; an absent or null part does not. */
export interface QueueFilter {
  readonly countries?: readonly CountryCode[] | null;
  readonly kind?: ProposalKind | null;
  readonly status?: ReviewStatus | null;
}

/** What waits in the queue, without its text: enough for a list. */
export interface QueueEntry extends ReviewKey {
  readonly impact: number;
  readonly margin: number;
  readonly recordedAt: Instant;
}

export interface ReviewRow {
  readonly country: CountryCode;
  readonly id: string;
  readonly kind: ProposalKind;
  readonly reportCountry: CountryCode;
  readonly reportId: string;
  readonly draft: Proposal['draft'];
  readonly reading: Proposal['reading'];
  readonly impact: number;
  readonly recordedAt: Instant;
  readonly status: ReviewStatus | null;
  readonly version: number | null;
  readonly revisedDraft: Proposal['draft'] | null;
  readonly eventId: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** A proposal with its latest revision; append a `where` on `proposal`. */
export const SELECT_REVIEWS = `
  select proposal.country, proposal.id, proposal.kind, proposal.report_country as "reportCountry",
    proposal.report_id as "reportId", proposal.draft, proposal.reading, proposal.impact, proposal.recorded_at as "recordedAt",
    latest.status, latest.revision as version, latest.draft as "revisedDraft", latest.event_id as "eventId",
    latest.recorded_by as "decidedBy", latest.reason
  from proposal left join lateral (
    select * from proposal_revision revision
    where revision.country = proposal.country and revision.proposal_id = proposal.id
    order by revision.revision desc limit 1) latest on true`;

export function fromReviewRow(row: ReviewRow): Review {
  const { reportCountry, reportId, draft, revisedDraft, status, version, ...rest } = row;
  return {
    ...rest,
    draft: revisedDraft ?? draft,
    report: { country: reportCountry, id: reportId },
    status: status ?? 'pending',
    version: version ?? 0,
  } as Review;
}
