import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { checkFirst } from '../common/page.js';
import { OutlookArgs } from './outlook.args.js';
import { FrozenOutlookModel, OutlookModel, OutlookScoreCardModel } from './outlook.model.js';
import { OutlooksService } from './outlooks.service.js';

@Policy('public-read')
@Resolver(() => OutlookModel)
export class OutlooksResolver {
  constructor(private readonly outlooks: OutlooksService) {}

  @Query(() => OutlookModel, {
    description:
      'How likely is a violent month (25 deaths or more from organised violence) next month, as known on a day?',
  })
  outlook(@Args() args: OutlookArgs): Promise<OutlookModel> {
    return this.outlooks.outlook(args);
  }

  @Query(() => OutlookScoreCardModel, { description: 'How the frozen outlooks fared, beside a baseline.' })
  outlookScoreCard(): Promise<OutlookScoreCardModel> {
    return this.outlooks.scoreCard();
  }

  @ResolveField(() => [FrozenOutlookModel], {
    description:
      'Outlooks of the country as they were frozen, up to the month asked for, newest first, with what happened.',
  })
  frozen(
    @Parent() { country, month }: OutlookModel,
    @Args('first', { type: () => Int, defaultValue: 24, description: 'How many, 1–500.' }) first: number,
  ): Promise<FrozenOutlookModel[]> {
    return this.outlooks.frozen(country, month, checkFirst(first));
  }
}
