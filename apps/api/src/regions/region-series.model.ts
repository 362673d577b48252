import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Region } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RegionEnum } from '../common/enums.js';
import { DateScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';

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
