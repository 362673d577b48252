import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EventClassId } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { DateScalar } from '../common/scalars.js';
import { EventModel } from '../events/event.model.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import { FactorModel } from '../factors/factor.model.js';
import { factorViewOf } from '../factors/factor.view.js';
import { classInfoOf } from '../methods/methods.service.js';
import { PortfolioContributionModel } from './exposure.model.js';
import type { ContributionView } from './exposure.view.js';

/** What stands behind a line. Title and day are told to whoever holds a link; the event itself to readers only. */
@Policy('shared-link')
@Resolver(() => PortfolioContributionModel)
export class PortfolioLineResolver {
  @ResolveField(() => String, { description: 'Headline of the event, or name of the factor.' })
  async title(@Parent() line: ContributionView, @Context() context: RequestContext): Promise<string> {
    if (line.kind === 'factor') return (await factorOf(line, context))?.name ?? line.id;
    const event = await eventOf(line, context);
    return event?.title ?? (event ? classInfoOf(event.class as EventClassId).title : line.id);
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Day the event happened; null for a factor.' })
  async occurredOn(@Parent() line: ContributionView, @Context() context: RequestContext): Promise<string | null> {
    return (await eventOf(line, context))?.occurredOn ?? null;
  }

  @Policy('public-read')
  @ResolveField(() => EventModel, {
    nullable: true,
    description: 'The event behind it, as known then; null for a factor.',
  })
  event(@Parent() line: ContributionView, @Context() context: RequestContext): Promise<EventView | null> {
    return eventOf(line, context);
  }

  @Policy('public-read')
  @ResolveField(() => FactorModel, { nullable: true, description: 'The factor behind it; null for an event.' })
  factor(@Parent() line: ContributionView, @Context() context: RequestContext): Promise<FactorModel | null> {
    return factorOf(line, context);
  }
}

async function eventOf({ kind, id, scope }: ContributionView, { events }: RequestContext): Promise<EventView | null> {
  if (kind !== 'event') return null;
  const event = await events.load({ country: scope.country, id, asOf: scope.asOf });
  return event && eventViewOf(event, scope.asOf);
}

async function factorOf(
  { kind, id, scope }: ContributionView,
  { factors }: RequestContext,
): Promise<FactorModel | null> {
  if (kind !== 'factor') return null;
  const factor = await factors.load({ country: scope.country, id });
  return factor && factorViewOf(factor);
}
