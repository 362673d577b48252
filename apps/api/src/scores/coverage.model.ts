import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CoverageStateEnum, type CoverageState } from '../common/enums.js';
import { DateScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('DominantSource', { description: 'A source that supplies 95 % of the events of a country or more.' })
export class DominantSourceModel {
  @Field(() => String, { description: 'Its name, as its events state it.' })
  name!: string;

  @Field(() => Float, { description: 'Share of the events up to that day, 0–1.' })
  share!: number;
}

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

  @Field(() => DominantSourceModel, {
    nullable: true,
    description:
      'One source that tells nearly everything: the score stands on its choice of what to report. A flag, it changes no score; null = none, or fewer than 20 events.',
  })
  dominantSource!: DominantSourceModel | null;
}
