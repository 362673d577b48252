import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IndicatorId } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { IndicatorModel } from '../methods/method.model.js';
import { MethodsService } from '../methods/methods.service.js';
import { FactorModel } from './factor.model.js';
import { FactorsArgs } from './factors.args.js';
import { FactorsService } from './factors.service.js';

@Policy('public-read')
@Resolver(() => FactorModel)
export class FactorsResolver {
  constructor(
    private readonly service: FactorsService,
    private readonly methods: MethodsService,
  ) {}

  @Query(() => [FactorModel], {
    description: 'Structural factors – bases, assets, borders, contests, precedents – by country and id.',
  })
  factors(@Args() args: FactorsArgs): Promise<FactorModel[]> {
    return this.service.find(args);
  }

  @ResolveField(() => IndicatorModel, { description: 'Indicator it loads, under the newest method.' })
  indicator(@Parent() { indicator }: FactorModel): IndicatorModel {
    return this.methods.indicator(indicator.id as IndicatorId);
  }
}
