import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { CountryModel } from '../countries/country.model.js';
import type { CountryView } from '../countries/country.view.js';
import { ScoreModel } from '../scores/score.model.js';
import type { ScoreView } from '../scores/score.view.js';
import { PeerModel, PrecedentModel } from './comparison.model.js';
import { ComparisonsService, type PeerView, type PrecedentView } from './comparisons.service.js';

const FIRST = { type: () => Int, defaultValue: 5, description: 'How many, nearest first, 1–500.' } as const;

/** What a score is held against. */
@Policy('public-read')
@Resolver(() => ScoreModel)
export class ComparisonsResolver {
  constructor(private readonly comparisons: ComparisonsService) {}

  @ResolveField(() => [PeerModel], {
    description: 'Countries of its region whose pillars stand nearest to its own on this day, under the same question.',
  })
  peers(
    @Parent() view: ScoreView,
    @Args('first', FIRST) first: number,
    @Context() { records }: RequestContext,
  ): Promise<PeerView[]> {
    return this.comparisons.peers(records, view, first);
  }

  @ResolveField(() => [PrecedentModel], {
    description:
      'Earlier days on which some country jumped into the most similar state, and its score afterwards. What happened, not a forecast.',
  })
  precedents(
    @Parent() view: ScoreView,
    @Args('first', FIRST) first: number,
    @Context() { records }: RequestContext,
  ): Promise<PrecedentView[]> {
    return this.comparisons.precedents(records, view, first);
  }
}

@Policy('public-read')
@Resolver(() => PeerModel)
export class PeerResolver {
  @ResolveField(() => CountryModel, { description: 'The country; its `score` holds for the same question.' })
  country(@Parent() { country }: PeerView): CountryView {
    return country;
  }
}

@Policy('public-read')
@Resolver(() => PrecedentModel)
export class PrecedentResolver {
  @ResolveField(() => CountryModel, { description: 'The country that jumped.' })
  country(@Parent() { country }: PrecedentView): CountryView {
    return country;
  }
}
