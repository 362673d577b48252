import { Inject, Injectable } from '@nestjs/common';
import type { Span } from '#libs/events';
import type { Review, Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import { claimOfReview, ClaimsService, type ClaimView } from './claims.service.js';
import type { PlacementModel } from './placement.model.js';
import { PlacementsService } from './placements.service.js';
import { reviewViewOf, type ReviewView } from './review.view.js';
import type { WaitingModel } from './waiting.model.js';

export interface PlacementView extends PlacementModel {
  readonly event: EventView | null;
  readonly near: readonly EventView[];
  readonly claims: readonly ClaimView[];
  /** What is placed. */
  readonly review: Review;
}

/** A proposal of another report that waits and means the same act. */
export interface WaitingView extends Pick<WaitingModel, 'is' | 'independent'> {
  readonly item: ReviewView;
}

/** What one proposal is seen beside. */
@Injectable()
export class ReviewItemService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly placements: PlacementsService,
    private readonly claims: ClaimsService,
  ) {}

  /** The sentence it rests on, from the report's text as it stands; `null` where the text is gone. */
  async quote({ review }: ReviewView): Promise<string | null> {
    const [report] = await this.storage.reports.byIds([review.report]);
    const { span } = review.reading;
    return span && report?.text ? report.text.slice(span.start, span.end) : null;
  }

  /** `null` for what waits for nothing any more, and for what cannot be compared. */
  async placement(view: ReviewView): Promise<PlacementView | null> {
    const { review } = view;
    const isOpen = review.status === 'pending' || review.status === 'proposed';
    const placement = review.kind === 'event' && isOpen ? await this.placements.place(review) : null;
    if (!placement) return null;
    const { country } = review.draft;
    const ids = [placement.eventId, ...placement.near].filter((id) => id !== null);
    const events = await this.storage.events.byIds(ids.map((id) => ({ country, id })));
    const views = events.filter((event) => event !== null).map((event) => eventViewOf(event, null));
    const event = views.find(({ localId }) => localId === placement.eventId) ?? null;
    const { verdict, reason, independent, dead, injured } = placement;
    return {
      ...{ verdict, reason, independent, dead, injured },
      event,
      near: views.filter((one) => one !== event),
      claims: await this.claimsBeside(view, event),
      review,
    };
  }

  /** The other proposals of the same report that rest on the same sentence: one sentence may tell several acts. */
  async sameSentence({ review }: ReviewView): Promise<ReviewView[]> {
    const { span } = review.reading;
    if (span === null) return [];
    const all = await this.storage.reviews.ofReport(review.report);
    const beside = all.filter(
      ({ id, reading }) => id !== review.id && reading.span !== null && meet(reading.span, span),
    );
    return beside.map(reviewViewOf);
  }

  /** Who else waits with the same act, in other reports. */
  async waiting({ review }: PlacementView): Promise<WaitingView[]> {
    const placement = review.kind === 'event' ? await this.placements.placeAmongWaiting(review) : null;
    const found = placement?.waiting ?? [];
    const items = await this.storage.reviews.byIds(found.map(({ proposal: id }) => ({ country: review.country, id })));
    return found.flatMap(({ is, independent }, at) => {
      const item = items[at];
      return item ? [{ is, independent, item: reviewViewOf(item) }] : [];
    });
  }

  private async claimsBeside(view: ReviewView, event: EventView | null): Promise<ClaimView[]> {
    const own = claimOfReview(view.review, await this.quote(view));
    const others = event ? await this.claims.ofEvent(event) : [];
    return own ? [...others, own] : others;
  }
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
