import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { MoversArgs } from '../scores/scores.args.js';
import { CountriesArgs } from './countries.args.js';
import { CountriesService, type MoverView } from './countries.service.js';
import { CountryConnection, CountryModel, MoverModel } from './country.model.js';
import type { CountryView } from './country.view.js';

@Policy('public-read')
@Resolver(() => MoverModel)
export class CountriesResolver {
  constructor(private readonly service: CountriesService) {}

  @Query(() => CountryConnection, {
    description:
      'All countries, watched or not. Day, asOf, method and weights hold for `score` inside, unless it has its own.',
  })
  countries(@Args() args: CountriesArgs, @Context() { records }: RequestContext): Promise<Connection<CountryView>> {
    return this.service.list(records, args);
  }

  @Query(() => [MoverModel], {
    description:
      'Countries whose score moved most between two days, both as known at the same asOf, largest move first.',
  })
  movers(@Args() args: MoversArgs, @Context() { records }: RequestContext): Promise<MoverView[]> {
    return this.service.movers(records, args);
  }

  @ResolveField(() => CountryModel, { description: 'The country that moved.' })
  country(@Parent() { country }: MoverView): CountryView {
    return country;
  }
}
