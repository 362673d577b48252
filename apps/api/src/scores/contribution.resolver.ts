import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { EventModel } from '../events/event.model.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import { FactorModel } from '../factors/factor.model.js';
import { factorViewOf } from '../factors/factor.view.js';
import { IndicatorModel } from '../methods/method.model.js';
import type { ContributionView, LedgerScope } from './contribution.view.js';
import { ContributionModel } from './score.model.js';

interface Line {
  readonly kind: 'event' | 'factor';
  readonly id: string;
  readonly scope: LedgerScope;
}

/** The event behind a line, as known then; `null` for a factor. */
export async function eventOf({ kind, id, scope }: Line, { events }: RequestContext): Promise<EventView | null> {
  if (kind !== 'event') return null;
  const event = await events.load({ country: scope.country, id, asOf: scope.asOf });
  return event && eventViewOf(event, scope.asOf);
}

/** The factor behind a line; `null` for an event. */
export async function factorOf({ kind, id, scope }: Line, { factors }: RequestContext): Promise<FactorModel | null> {
  if (kind !== 'factor') return null;
  const factor = await factors.load({ country: scope.country, id });
  return factor && factorViewOf(factor);
}

@Policy('public-read')
@Resolver(() => ContributionModel)
export class ContributionResolver {
  @ResolveField(() => IndicatorModel, { description: 'Indicator it loads.' })
  indicator(@Parent() { indicator }: ContributionView): IndicatorModel {
    return indicator;
  }

  @ResolveField(() => EventModel, {
    nullable: true,
    description: 'The event behind it, as known then; null for a factor.',
  })
  event(@Parent() line: ContributionView, @Context() context: RequestContext): Promise<EventView | null> {
    return eventOf(line, context);
  }

  @ResolveField(() => FactorModel, { nullable: true, description: 'The factor behind it; null for an event.' })
  factor(@Parent() line: ContributionView, @Context() context: RequestContext): Promise<FactorModel | null> {
    return factorOf(line, context);
  }
}
