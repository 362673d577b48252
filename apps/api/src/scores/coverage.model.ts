import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CoverageStateEnum, type CoverageState } from '../common/enums.js';
import { DateScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('Coverage', { description: 'Whether a country is watched, by whom and since when. Missing is not zero.' })
export class CoverageModel {
  @Field(() => CoverageStateEnum, { description: 'UNMONITORED means there is no score, not a score of zero.' })
  state!: CoverageState;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no score, or why it is stale; null when all is well.',
  })
  reason!: string | null;

  @Field(() => [ID], { description: 'Feeds that cover the country (ids of `sources`).' })
  feeds!: readonly string[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day any feed covers; null = no feed, or from the beginning.',
  })
  from!: string | null;
}
