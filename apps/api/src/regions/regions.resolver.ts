import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Region } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RegionEnum } from '../common/enums.js';
import { RequestContext } from '../common/request.context.js';
import { CountryModel } from '../countries/country.model.js';
import type { CountryView } from '../countries/country.view.js';
import { PeriodArgs } from '../scores/scores.args.js';
import { RegionSeriesModel } from './region-series.model.js';
import { RegionsService } from './regions.service.js';

@Policy('public-read')
@Resolver(() => CountryModel)
export class RegionsResolver {
  constructor(private readonly regions: RegionsService) {}

  @Query(() => RegionSeriesModel, {
    name: 'regionSeries',
    description: 'Mean score of the watched countries of a region over time, 0–100, high = more risk.',
  })
  byRegion(
    @Args('region', { type: () => RegionEnum, description: 'The region.' }) region: Region,
    @Args() args: PeriodArgs,
    @Context() { records }: RequestContext,
  ): Promise<RegionSeriesModel> {
    return this.regions.series(records, region, args);
  }

  @ResolveField(() => RegionSeriesModel, {
    description:
      'Mean score of the watched countries of its region, itself included: what its own line is read against.',
  })
  regionSeries(
    @Parent() { region }: CountryView,
    @Args() args: PeriodArgs,
    @Context() { records }: RequestContext,
  ): Promise<RegionSeriesModel> {
    return this.regions.series(records, region, args);
  }
}
