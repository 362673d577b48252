import { Inject, Injectable } from '@nestjs/common';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import { claimOfReview, ClaimsService, type ClaimView } from './claims.service.js';
import type { PlacementModel } from './placement.model.js';
import { PlacementsService } from './placements.service.js';
import type { ReviewView } from './review.view.js';

export interface PlacementView extends PlacementModel {
  readonly event: EventView | null;
  readonly near: readonly EventView[];
  readonly claims: readonly ClaimView[];
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
    };
  }

  private async claimsBeside(view: ReviewView, event: EventView | null): Promise<ClaimView[]> {
    const own = claimOfReview(view.review, await this.quote(view));
    const others = event ? await this.claims.ofEvent(event) : [];
    return own ? [...others, own] : others;
  }
}
