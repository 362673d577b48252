import { Inject, Injectable } from '@nestjs/common';
import { UserError, type CountryCode, type ReportedEvent, type ReportedEvidence } from '#libs/events';
import type { Decision, DecisionEffect, DecisionKind, Review, ReviewNote, Storage } from '#libs/storage';
import { found } from '../common/found.js';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import { readGlobalId } from '../events/event-id.js';
import { ReviewPlanService, type ReviewInput, type ReviewPlan } from './review-plan.service.js';

/** A person at the desk. */
export interface Decider extends Asked {
  /** Nobody else could approve: the local owner without accounts. */
  readonly isAlone: boolean;
}

export interface ReviewQuestion {
  /** Global id of the proposal. */
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string | null;
}

interface Made {
  readonly kind: DecisionKind;
  readonly subject: string;
  readonly reason: string | null;
  readonly effects: readonly DecisionEffect[];
  readonly undoes?: string;
}

/** Decisions about proposals. Each stores its rows, the proposal's revision, itself and its audit entry in one transaction. */
@Injectable()
export class DecisionsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly plans: ReviewPlanService,
  ) {}

  /** Hands a proposal, as edited, to a second person. @throws UserError CONFLICT when it was decided meanwhile */
  propose(question: ReviewQuestion, input: ReviewInput, who: Decider): Promise<Decision> {
    return this.once('proposeReview', { question, input }, who, async () => {
      const review = await this.waiting(question);
      const draft = await this.plans.draft(review, input);
      const eventId = input.into === null ? null : readGlobalId(input.into).id;
      const note = noteOf(question, who);
      const revised = await this.storage.reviews.revise(review, { status: 'proposed', draft, eventId }, note);
      return { kind: 'propose', reason: note.reason, subject: subjectOf(review), effects: [effectOf(review, revised)] };
    });
  }

  /** Makes a proposal count. @throws UserError FORBIDDEN for whoever proposed it, CONFLICT when it was decided meanwhile */
  approve(question: ReviewQuestion, input: ReviewInput, who: Decider): Promise<Decision> {
    return this.once('approveReview', { question, input }, who, async () => {
      const review = await this.waiting(question);
      checkFourEyes(review, who);
      const plan = await this.plans.plan(review, input);
      const stored = await this.store(review, plan, who);
      const note = noteOf(question, who);
      const next = { status: 'approved', draft: plan.draft, eventId: plan.next.id } as const;
      const revised = await this.storage.reviews.revise(review, next, note);
      const subject = subjectOf(review);
      return { kind: 'approve', reason: note.reason, subject, effects: [stored, effectOf(review, revised)] };
    });
  }

  /** @throws UserError without a reason, CONFLICT when it was decided meanwhile */
  reject(question: ReviewQuestion, who: Decider): Promise<Decision> {
    return this.once('rejectReview', { question }, who, async () => {
      const reason = checkReason(question.reason ?? '');
      const review = await this.waiting(question);
      const next = { status: 'rejected', draft: null, eventId: null } as const;
      const revised = await this.storage.reviews.revise(review, next, { ...noteOf(question, who), reason });
      return { kind: 'reject', reason, subject: subjectOf(review), effects: [effectOf(review, revised)] };
    });
  }

  /** Puts a second proposal from the same sentence beside the first, where one sentence tells two acts. */
  split(question: ReviewQuestion, who: Decider): Promise<Decision> {
    return this.once('splitReview', { question }, who, async () => {
      const review = await this.waiting(question);
      const copy = { ...review, id: await this.freeId(review), draft: { ...review.draft } };
      const draft = { ...copy.draft, id: copy.id, ...('dead' in copy.draft ? { dead: null, injured: null } : {}) };
      await this.storage.reviews.add([{ ...copy, draft } as Review], { by: who.by, report: review.report });
      const effect = { of: 'review', country: review.country, id: copy.id, before: null, after: 0 } as const;
      return { kind: 'split-review', reason: question.reason, subject: subjectOf(review), effects: [effect] };
    });
  }

  private async freeId({ country, id }: Review): Promise<string> {
    for (const letter of 'bcdefghij') {
      const [taken] = await this.storage.reviews.byIds([{ country, id: `${id}${letter}` }]);
      if (!taken) return `${id}${letter}`;
    }
    throw new UserError('CONFLICT', 'This sentence was split ten times: report further events by hand.', 'id');
  }

  /** The report under the country of the event, and the event's or factor's next revision. */
  private async store(review: Review, plan: ReviewPlan, who: Decider): Promise<DecisionEffect> {
    const note = { by: who.by, reason: `from proposal ${review.country}:${review.id}`, requestId: who.requestId };
    const { country, id } = plan.next;
    const before = plan.before?.revision ?? null;
    const at = before === null ? null : { ...note, expectedVersion: before };
    if (plan.kind === 'factor') {
      if (at === null) await this.storage.factors.append(plan.next, note);
      else await this.storage.factors.revise(plan.next, plan.next, at);
    } else {
      const event = await this.withReport(review, plan.next);
      if (at === null) await this.storage.events.append(event, note);
      else await this.storage.events.revise(event, event, at);
    }
    return { of: plan.kind, country, id, before, after: (before ?? 0) + 1 };
  }

  /** An event points to a report of its own country: where the report is filed under another, a copy is kept beside it. */
  private async withReport({ report }: Review, event: ReportedEvent): Promise<ReportedEvent> {
    if (report.country === event.country) return event;
    const [stored] = await this.storage.reports.byIds([report]);
    if (!stored) return event;
    const { report: kept } = await this.storage.reports.append({ ...stored, country: event.country });
    const named = (evidence: ReportedEvidence): ReportedEvidence =>
      evidence.reportId === report.id ? { ...evidence, reportId: kept.id } : evidence;
    return { ...event, reports: event.reports.map(named) };
  }

  private async waiting({ id, expectedVersion }: ReviewQuestion): Promise<Review> {
    const [known] = await this.storage.reviews.byIds([readGlobalId(id)]);
    const review = found(known, 'proposal', id);
    if (review.version === expectedVersion && (review.status === 'pending' || review.status === 'proposed'))
      return review;
    const who = review.decidedBy === null ? '' : ` by ${review.decidedBy}`;
    throw new UserError(
      'CONFLICT',
      `The proposal is ${review.status}${who} (version ${review.version}): look at it again.`,
      'expectedVersion',
    );
  }

  private once(name: string, input: unknown, who: Decider, work: () => Promise<Made>): Promise<Decision> {
    return once(this.storage, { name, input, asked: who }, async () => {
      const { undoes = null, ...made } = await work();
      return this.storage.decisions.record({ ...made, undoes, by: who.by, requestId: who.requestId });
    });
  }
}

/** With accounts, what one person proposed another approves. */
function checkFourEyes({ status, decidedBy }: Review, { by, isAlone }: Decider): void {
  if (isAlone) return;
  if (status !== 'proposed')
    throw new UserError(
      'FORBIDDEN',
      'Propose it first (proposeReview): a second person approves what one proposed.',
      'id',
    );
  if (decidedBy === by)
    throw new UserError('FORBIDDEN', 'You proposed this yourself: a second person has to approve it.', 'id');
}

function noteOf({ expectedVersion, reason }: ReviewQuestion, { by }: Decider): ReviewNote {
  return { by, expectedVersion, reason: reason === null ? null : checkReason(reason) };
}

export const subjectOf = ({ country, id }: { readonly country: CountryCode; readonly id: string }): string =>
  `${country} ${id}`;

const effectOf = (before: Review, after: Review): DecisionEffect => ({
  of: 'review',
  country: before.country,
  id: before.id,
  before: before.version,
  after: after.version,
});
