import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { EventModel } from '../events/event.model.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import { FactorModel } from '../factors/factor.model.js';
import { factorViewOf } from '../factors/factor.view.js';
import { AlertCauseModel } from './alert.model.js';

@Policy('public-read')
@Resolver(() => AlertCauseModel)
export class AlertCauseResolver {
  @ResolveField(() => EventModel, {
    nullable: true,
    description: 'The event behind it, as it is known now; null for a factor.',
  })
  async event(
    @Parent() { kind, country, id }: AlertCauseModel,
    @Context() { events }: RequestContext,
  ): Promise<EventView | null> {
    if (kind !== 'event') return null;
    const event = await events.load({ country, id, asOf: null });
    return event && eventViewOf(event, null);
  }

  @ResolveField(() => FactorModel, { nullable: true, description: 'The factor behind it; null for an event.' })
  async factor(
    @Parent() { kind, country, id }: AlertCauseModel,
    @Context() { factors }: RequestContext,
  ): Promise<FactorModel | null> {
    if (kind !== 'factor') return null;
    const factor = await factors.load({ country, id });
    return factor && factorViewOf(factor);
  }
}
