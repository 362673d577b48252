import { Inject, Injectable } from '@nestjs/common';
import {
  instantMs,
  UserError,
  type ReportedEvent,
  type ReportedEvidence,
  type ReportedFactor,
  type SourceGrade,
} from '#libs/events';
import type { Review, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { readGlobalId } from '../events/event-id.js';
import { checkFactors } from '../factors/known-factors.js';
import { editedEvent, joinedEvent, joinedFigures, newEvent } from './approved-event.js';
import { editedFactor, newFactor } from './approved-factor.js';
import type { NewRows } from './applied-rows.js';
import { PlacementsService } from './placements.service.js';
import type { EventEdit, FactorEdit } from './review-edit.js';

export interface ReviewInput {
  readonly event: EventEdit;
  readonly factor: FactorEdit;
  /** Global id of the event it is evidence for; `null` = a new event. */
  readonly into: string | null;
}

export const NO_EDIT: ReviewInput = { event: {}, factor: {}, into: null };

/** What approving a proposal stores. A preview computes the score of exactly this. */
export type ReviewPlan =
  | {
      readonly kind: 'event';
      readonly draft: ReportedEvent;
      readonly next: ReportedEvent;
      readonly before: ReportedEvent | null;
    }
  | {
      readonly kind: 'factor';
      readonly draft: ReportedFactor;
      readonly next: ReportedFactor;
      readonly before: ReportedFactor | null;
    };

export const rowsOf = (plan: ReviewPlan): NewRows => ({
  events: plan.kind === 'event' ? [plan.next] : [],
  factors: plan.kind === 'factor' ? [plan.next] : [],
});

/** Works out what an approval would store, from the proposal, the person's edits and the event it joins. */
@Injectable()
export class ReviewPlanService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly placements: PlacementsService,
    private readonly clock: Clock,
  ) {}

  /** The proposal as a person leaves it. @throws UserError naming the field that is wrong */
  async draft(review: Review, input: ReviewInput): Promise<ReportedEvent | ReportedFactor> {
    if (review.kind === 'factor') return editedFactor(review.draft, input.factor);
    const grade = input.event.grade ?? (await this.newerGrade(review));
    const draft = editedEvent(review.draft, { ...input.event, grade }, this.clock.today());
    await checkFactors(this.storage, draft);
    return draft;
  }

  /** @throws UserError naming the field that is wrong, NOT_FOUND for an event to join that is not there */
  async plan(review: Review, input: ReviewInput): Promise<ReviewPlan> {
    const draft = await this.draft(review, input);
    if ('indicator' in draft) {
      const [before = null] = await this.storage.factors.byIds([draft]);
      return { kind: 'factor', draft, next: newFactor(draft, before), before };
    }
    const quoted = await this.quoted(review, draft);
    const into = input.into ?? this.proposedInto(review);
    if (into !== null) {
      const before = await this.joinable(into, draft);
      const placement = await this.placements.place({ ...review, draft });
      const placed = placement?.eventId === before.id ? placement : null;
      const figures = joinedFigures(before, draft, { edit: input.event, placed });
      return { kind: 'event', draft, next: joinedEvent(before, quoted, figures), before };
    }
    const [before = null] = await this.storage.events.byIds([draft]);
    return { kind: 'event', draft, next: newEvent(quoted, before), before };
  }

  /** The event that whoever proposed it meant. */
  private proposedInto({ status, eventId, draft }: Review): string | null {
    return status === 'proposed' && eventId !== null ? `${draft.country}:${eventId}` : null;
  }

  private async joinable(globalId: string, { country }: ReportedEvent): Promise<ReportedEvent> {
    const key = readGlobalId(globalId);
    const [event] = await this.storage.events.byIds([key]);
    if (!event) throw new UserError('NOT_FOUND', `There is no event "${globalId.slice(0, 80)}" to join.`, 'into');
    if (event.retractedAt !== null)
      throw new UserError('CONFLICT', `The event "${globalId}" is withdrawn: it cannot be joined.`, 'into');
    if (event.country !== country)
      throw new UserError('BAD_USER_INPUT', `The event is in ${event.country}, the proposal in ${country}.`, 'into');
    return event;
  }

  /** Evidence with its sentence, cut out of the report's text as it stands. */
  private async quoted({ report }: Review, draft: ReportedEvent): Promise<ReportedEvent> {
    const [stored] = await this.storage.reports.byIds([report]);
    const text = stored?.text ?? null;
    const quoteOf = ({ span }: ReportedEvidence) => (span && text ? text.slice(span.start, span.end) : null);
    const reports = draft.reports.map((one) => ({ ...one, reportId: report.id, quote: quoteOf(one) }));
    return { ...draft, reports };
  }

  /** A source that was graded since the report came in is believed accordingly. */
  private async newerGrade({ draft, recordedAt }: Review & { kind: 'event' }): Promise<SourceGrade | null> {
    const source = (await this.storage.sources.list()).find(({ id }) => id === draft.source);
    const last = source?.grades.at(-1);
    return last && instantMs(last.recordedAt) > instantMs(recordedAt) ? last.grade : null;
  }
}
