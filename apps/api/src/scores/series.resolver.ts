import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { ScoreSeriesModel } from './series.model.js';
import { SeriesService } from './series.service.js';
import { ScoresArgs } from './scores.args.js';
import { ScoresService } from './scores.service.js';
import type { SeriesView } from './series.view.js';

@Policy('public-read')
@Resolver(() => ScoreSeriesModel)
export class SeriesResolver {
  constructor(
    private readonly series: SeriesService,
    private readonly scoresOfDays: ScoresService,
  ) {}

  @Query(() => [ScoreSeriesModel], {
    description: 'Scores of countries over time in columns, in the order asked; 0–100, high = more risk.',
  })
  scores(@Args() args: ScoresArgs, @Context() { records }: RequestContext): Promise<SeriesView[]> {
    return Promise.all([...new Set(args.countries)].map((country) => this.series.series(records, country, args)));
  }

  @ResolveField(() => String, {
    description: 'SHA-256 of everything the last day is computed from: the same as the `hash` of that score.',
  })
  hash(@Parent() { loaded, question, coverage, shownHash }: SeriesView): string {
    if (shownHash !== null) return shownHash;
    const { to: on, method, weights } = question;
    const asOf = question.published ? this.scoresOfDays.closeOrNow(on) : question.asOf;
    return this.scoresOfDays.hash(loaded, { on, asOf, method, weights }, coverage);
  }
}
