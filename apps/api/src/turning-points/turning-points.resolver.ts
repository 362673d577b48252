import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { CountryModel } from '../countries/country.model.js';
import type { CountryView } from '../countries/country.view.js';
import { TurningPointModel, TurningPointsArgs } from './turning-point.model.js';
import { TurningPointsService, type TurningPointView } from './turning-points.service.js';

@Policy('public-read')
@Resolver(() => TurningPointModel)
export class TurningPointsResolver {
  constructor(private readonly service: TurningPointsService) {}

  @Query(() => [TurningPointModel], {
    description: 'The worst single day of each country, largest rise of the score first: days worth looking back at.',
  })
  turningPoints(@Args() args: TurningPointsArgs, @Context() { records }: RequestContext): Promise<TurningPointView[]> {
    return this.service.largest(records, args);
  }

  @ResolveField(() => CountryModel, { description: 'The country whose score rose.' })
  country(@Parent() { country }: TurningPointView): CountryView {
    return country;
  }
}
