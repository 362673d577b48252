import { Inject, Injectable } from '@nestjs/common';
import type { ReportedEvidence } from '#libs/events';
import type { Review, Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import type { ClaimModel } from './claim.model.js';

export interface ClaimView extends ClaimModel {
  readonly country: string;
  readonly reportId: string | null;
}

interface ClaimedEvent {
  readonly country: string;
  readonly localId: string;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly reports: readonly ReportedEvidence[];
}

/** Who says what about an event, each with their own figures. */
@Injectable()
export class ClaimsService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** One claim per report of the event, in the order in which the public could know. */
  async ofEvent(event: ClaimedEvent): Promise<ClaimView[]> {
    const reviews = await this.storage.reviews.ofEvent({ country: event.country, id: event.localId });
    const claims = event.reports.map((evidence, number) => claimOf(event, { evidence, number }, reviews));
    return claims.sort((a, b) => (a.knownAt < b.knownAt ? -1 : 1));
  }
}

/** What a proposal claims, beside what others do. */
export function claimOfReview(review: Review, quote: string | null): ClaimView | null {
  const [evidence] = review.kind === 'event' ? review.draft.reports : [];
  if (review.kind === 'factor' || !evidence) return null;
  const { dead, injured } = review.draft;
  return { ...claimOfEvidence(evidence, review), dead, injured, quote, isProposal: true };
}

function claimOf(
  { dead, injured, country }: ClaimedEvent,
  { evidence, number }: { readonly evidence: ReportedEvidence; readonly number: number },
  reviews: readonly Review[],
): ClaimView {
  const told = reviews.find(
    ({ report, reading }) => report.id === evidence.reportId && reading.span?.start === evidence.span?.start,
  );
  // Without a proposal the figures of an event are those of the report it began with.
  const figures = told ? figuresTold(told) : number === 0 ? { dead, injured } : NO_FIGURES;
  const claim = claimOfEvidence(evidence, { country, reading: told?.reading ?? { speaker: null } });
  return { ...claim, dead: figures.dead, injured: figures.injured, quote: evidence.quote, isProposal: false };
}

const NO_FIGURES = { dead: null, injured: null };

/** A report that was added to an event claims what it was read to say; what the person set then is the figure of the event. */
function figuresTold({ kind, draft, id, eventId, reading }: Review): Pick<ClaimView, 'dead' | 'injured'> {
  if (kind === 'factor') return NO_FIGURES;
  const { dead, injured } = (eventId === id ? null : (reading.coded as Partial<typeof NO_FIGURES> | null)) ?? draft;
  return { dead: dead ?? null, injured: injured ?? null };
}

function claimOfEvidence(
  { attribution, grade, knownAt, denies, span, reportId }: ReportedEvidence,
  { country, reading }: { readonly country: string; readonly reading: { readonly speaker: string | null } },
): Omit<ClaimView, 'dead' | 'injured' | 'quote' | 'isProposal'> {
  return { country, reportId, speaker: reading.speaker, attribution, grade, knownAt, denies, span };
}
