import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Region } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { IntervalEnum, RegionEnum, type Interval } from '../common/enums.js';
import { DateScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';
import { AsOfInput, WeightsInput } from '../scores/scores.args.js';

@Policy('public-read')
@ObjectType('RegionSeries', {
  description:
    'Mean score of the watched countries of a region over time in columns, oldest first; every country counts the same.',
})
export class RegionSeriesModel {
  @Field(() => RegionEnum, { description: 'The region.' })
  region!: Region;

  @Field(() => [DateScalar], { description: 'The days, oldest first; every column has one value per day.' })
  dates!: readonly string[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Mean of the scores, 0–100, high = more risk; null = no country of the region has a score that day.',
  })
  mean!: readonly (number | null)[];

  @Field(() => [Int], { description: 'How many countries have a score that day.' })
  countries!: readonly number[];

  @Field(() => MethodRefModel, { description: 'Method that made the numbers.' })
  method!: MethodRefModel;
}

@ArgsType()
export class RegionSeriesArgs {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => IntervalEnum, { defaultValue: 'day', description: 'Step of the series.' })
  interval!: Interval;

  @Field(() => AsOfInput, {
    nullable: true,
    description: 'Which knowledge it stands on; everything known when absent.',
  })
  asOf?: AsOfInput | null;

  @Field(() => String, { nullable: true, description: 'Version of the method; the newest when absent.' })
  method?: string | null;

  @Field(() => WeightsInput, { nullable: true, description: 'Weights of your own; those of the method when absent.' })
  weights?: WeightsInput | null;
}
