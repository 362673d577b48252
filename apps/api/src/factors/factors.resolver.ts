import { Args, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { FactorModel } from './factor.model.js';
import { FactorsArgs } from './factors.args.js';
import { FactorsService } from './factors.service.js';

@Policy('public-read')
@Resolver(() => FactorModel)
export class FactorsResolver {
  constructor(private readonly service: FactorsService) {}

  @Query(() => [FactorModel], {
    description: 'Structural factors – bases, assets, borders, contests, precedents – by country and id.',
  })
  factors(@Args() args: FactorsArgs): Promise<FactorModel[]> {
    return this.service.find(args);
  }
}
