import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { countryByCode } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { CountryCodeScalar } from '../common/scalars.js';
import { EventConnection, EventModel } from '../events/event.model.js';
import type { EventView } from '../events/event.view.js';
import { EventsArgs, LargestEventsArgs } from '../events/events.args.js';
import { EventsService } from '../events/events.service.js';
import { FactorModel } from '../factors/factor.model.js';
import { CountryFactorsArgs } from '../factors/factors.args.js';
import { FactorsService } from '../factors/factors.service.js';
import { CoverageModel } from '../scores/coverage.model.js';
import { ScoreModel } from '../scores/score.model.js';
import type { ScoreView } from '../scores/score.view.js';
import { ScoreArgs, SeriesArgs } from '../scores/scores.args.js';
import { ScoresService } from '../scores/scores.service.js';
import { ScoreSeriesModel } from '../scores/series.model.js';
import { SeriesService } from '../scores/series.service.js';
import type { SeriesView } from '../scores/series.view.js';
import { CountryModel } from './country.model.js';
import { countryViewOf, type CountryView } from './country.view.js';

@Policy('public-read')
@Resolver(() => CountryModel)
export class CountryResolver {
  constructor(
    private readonly scores: ScoresService,
    private readonly seriesOfDays: SeriesService,
    private readonly eventsOf: EventsService,
    private readonly factorsOf: FactorsService,
  ) {}

  @Query(() => CountryModel, { nullable: true, description: 'One country.' })
  country(
    @Args('code', { type: () => CountryCodeScalar, description: 'ISO 3166-1 alpha-3, for example "KGZ".' })
    code: string,
  ): CountryView | null {
    return countryByCode(code) && countryViewOf(code);
  }

  @ResolveField(() => [CountryModel], { description: 'Countries it shares a land border with.' })
  neighbours(@Parent() { neighbours, asked }: CountryView): CountryView[] {
    return neighbours.map((code) => countryViewOf(code, asked));
  }

  @ResolveField(() => CoverageModel, { description: 'Whether and by whom it is watched, on the day asked for.' })
  coverage(@Parent() { code, asked }: CountryView, @Context() { records }: RequestContext): Promise<CoverageModel> {
    return this.scores.coverage(records, code, this.scores.question(asked));
  }

  @ResolveField(() => ScoreModel, {
    nullable: true,
    description: 'Its score on a day, 0–100, high = more risk; null when no feed covers it, and `coverage` says why.',
  })
  score(
    @Parent() { code, asked }: CountryView,
    @Args() args: ScoreArgs,
    @Context() { records }: RequestContext,
  ): Promise<ScoreView | null> {
    return this.scores.score(records, code, this.scores.question(withDefaults(args, asked)));
  }

  @ResolveField(() => ScoreSeriesModel, {
    nullable: true,
    description: 'Its scores over time in columns, oldest first.',
  })
  series(
    @Parent() { code }: CountryView,
    @Args() args: SeriesArgs,
    @Context() { records }: RequestContext,
  ): Promise<SeriesView> {
    return this.seriesOfDays.series(records, code, args);
  }

  @ResolveField(() => EventConnection, { description: 'Its events that stand at the asOf of the filter.' })
  events(
    @Parent() { code }: CountryView,
    @Args() args: EventsArgs,
    @Context() { records }: RequestContext,
  ): Promise<Connection<EventView>> {
    return this.eventsOf.find(records, args, code);
  }

  @ResolveField(() => [EventModel], {
    description: 'Its events of a period that added most to its score on their own day, most points first.',
  })
  largestEvents(
    @Parent() { code }: CountryView,
    @Args() args: LargestEventsArgs,
    @Context() context: RequestContext,
  ): Promise<EventView[]> {
    return this.eventsOf.largest(context, code, args);
  }

  @ResolveField(() => [FactorModel], { description: 'Its structural factors.' })
  factors(@Parent() { code }: CountryView, @Args() args: CountryFactorsArgs): Promise<FactorModel[]> {
    return this.factorsOf.find({ on: args.on ?? null, asOf: args.asOf ?? null, country: code });
  }
}

/** What a list was asked for holds for the scores of its countries, unless the score says otherwise. */
const withDefaults = (args: ScoreArgs, asked: ScoreArgs): ScoreArgs => ({
  on: args.on ?? asked.on ?? null,
  asOf: args.asOf ?? asked.asOf ?? null,
  method: args.method ?? asked.method ?? null,
  weights: args.weights ?? asked.weights ?? null,
});
