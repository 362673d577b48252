import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { checkFirst } from '../common/page.js';
import { RequestContext } from '../common/request.context.js';
import { EventModel } from '../events/event.model.js';
import type { EventView } from '../events/event.view.js';
import { FactorModel } from '../factors/factor.model.js';
import { IndicatorModel } from '../methods/method.model.js';
import { eventOf, factorOf } from './contribution.resolver.js';
import { ChangeContributionModel, ChangeRemainderModel, ScoreChangeModel } from './score-change.model.js';
import { largestLines, remaindersOf, type ChangeContributionView, type ScoreChangeView } from './score-change.view.js';

const CAUSES = {
  type: () => Int,
  defaultValue: 100,
  description: 'How many events and factors are told one by one, largest first, 1–500.',
} as const;

/** A heavy feed moves a score by tens of thousands of lines: the largest are told, the rest in sums. */
@Policy('public-read')
@Resolver(() => ScoreChangeModel)
export class ScoreChangeResolver {
  @ResolveField(() => [ChangeContributionModel], {
    description:
      'Every line of the events and factors that moved it most, largest first by size; negative lines are decay or withdrawals.',
  })
  contributions(@Parent() change: ScoreChangeView, @Args('first', CAUSES) first: number): ChangeContributionView[] {
    return largestLines(change, checkFirst(first));
  }

  @ResolveField(() => [ChangeRemainderModel], {
    description:
      'What all smaller causes add up to, so that nothing of the change is left out; empty when there are none.',
  })
  others(@Parent() change: ScoreChangeView, @Args('first', CAUSES) first: number): ChangeRemainderModel[] {
    return remaindersOf(change, checkFirst(first));
  }
}

@Policy('public-read')
@Resolver(() => ChangeContributionModel)
export class ChangeContributionResolver {
  @ResolveField(() => IndicatorModel, { description: 'Indicator it moved.' })
  indicator(@Parent() { indicator }: ChangeContributionView): IndicatorModel {
    return indicator;
  }

  @ResolveField(() => EventModel, {
    nullable: true,
    description: 'The event behind it, as known then; null for a factor.',
  })
  event(@Parent() line: ChangeContributionView, @Context() context: RequestContext): Promise<EventView | null> {
    return eventOf(line, context);
  }

  @ResolveField(() => FactorModel, { nullable: true, description: 'The factor behind it; null for an event.' })
  factor(@Parent() line: ChangeContributionView, @Context() context: RequestContext): Promise<FactorModel | null> {
    return factorOf(line, context);
  }
}
