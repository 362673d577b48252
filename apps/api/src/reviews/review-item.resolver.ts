import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EventClassId } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { EventClassModel, EventModel } from '../events/event.model.js';
import type { EventView } from '../events/event.view.js';
import { classInfoOf } from '../methods/methods.service.js';
import { ReportModel } from '../reports/report.model.js';
import { reportViewOf, type ReportView } from '../reports/report.view.js';
import { ClaimModel } from './claim.model.js';
import type { ClaimView } from './claims.service.js';
import { PlacementModel } from './placement.model.js';
import { ReviewItemService, type PlacementView, type WaitingView } from './review-item.service.js';
import { ReviewItemModel } from './review.model.js';
import type { ReviewView } from './review.view.js';
import { WaitingModel } from './waiting.model.js';

@Policy('desk-read')
@Resolver(() => ReviewItemModel)
export class ReviewItemResolver {
  constructor(private readonly items: ReviewItemService) {}

  @ResolveField(() => ReportModel, { nullable: true, description: 'The report it comes from.' })
  async report(@Parent() { review }: ReviewView, @Context() { reports }: RequestContext): Promise<ReportView | null> {
    const report = await reports.load(review.report);
    return report && reportViewOf(report);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The sentence it rests on; null where the text was redacted.',
  })
  quote(@Parent() view: ReviewView): Promise<string | null> {
    return this.items.quote(view);
  }

  @ResolveField(() => EventClassModel, { nullable: true, description: 'Its class in words; null for a factor.' })
  classInfo(@Parent() { event }: ReviewView): EventClassModel | null {
    return event && classInfoOf(event.class as EventClassId);
  }

  @ResolveField(() => PlacementModel, {
    nullable: true,
    description: 'What it is among the events known now; null for a factor, and for what is decided.',
  })
  placement(@Parent() view: ReviewView): Promise<PlacementView | null> {
    return this.items.placement(view);
  }

  @ResolveField(() => [ReviewItemModel], {
    description: 'Other proposals that rest on the same sentence: one sentence may tell several acts.',
  })
  sameSentence(@Parent() view: ReviewView): Promise<ReviewView[]> {
    return this.items.sameSentence(view);
  }
}

@Policy('desk-read')
@Resolver(() => PlacementModel)
export class PlacementResolver {
  constructor(private readonly items: ReviewItemService) {}

  @ResolveField(() => EventModel, { nullable: true, description: 'The event it tells again or contradicts.' })
  event(@Parent() { event }: PlacementView): EventView | null {
    return event;
  }

  @ResolveField(() => [EventModel], {
    description: 'Events that come close and are kept apart; a person may join them.',
  })
  near(@Parent() { near }: PlacementView): readonly EventView[] {
    return near;
  }

  @ResolveField(() => [ClaimModel], { description: 'All claims about that event, its own last, side by side.' })
  claims(@Parent() { claims }: PlacementView): readonly ClaimView[] {
    return claims;
  }

  @ResolveField(() => [WaitingModel], {
    description: 'Proposals of other reports that wait, too, and mean the same act, best fit first.',
  })
  waiting(@Parent() view: PlacementView): Promise<WaitingView[]> {
    return this.items.waiting(view);
  }
}

@Policy('desk-read')
@Resolver(() => WaitingModel)
export class WaitingResolver {
  @ResolveField(() => ReviewItemModel, { description: 'The proposal.' })
  item(@Parent() { item }: WaitingView): ReviewView {
    return item;
  }
}
