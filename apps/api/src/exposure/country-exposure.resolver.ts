import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { ScoreModel } from '../scores/score.model.js';
import type { ScoreView } from '../scores/score.view.js';
import { CountryExposureModel } from './exposure.model.js';
import type { CountryExposureView } from './exposure.view.js';

@Policy('shared-link')
@Resolver(() => CountryExposureModel)
export class CountryExposureResolver {
  @Policy('public-read')
  @ResolveField(() => ScoreModel, {
    nullable: true,
    description: 'The whole score of the country; null = no feed covers it.',
  })
  score(@Parent() { view }: CountryExposureView): ScoreView | null {
    return view;
  }
}
