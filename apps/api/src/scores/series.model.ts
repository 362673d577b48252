import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RiskLabelEnum } from '../common/enums.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';
import { CoverageModel } from './coverage.model.js';

@Policy('public-read')
@ObjectType('NamedSeries', { description: 'A column beside the score: one value per date of the series.' })
export class NamedSeriesModel {
  @Field(() => ID, { description: 'Id of the pillar or indicator.' })
  id!: string;

  @Field(() => [Float], {
    description: '0–100, high = more risk; in points columns, points of the score.',
    nullable: 'items',
  })
  values!: readonly (number | null)[];
}

@Policy('public-read')
@ObjectType('ScoreSeries', {
  description: 'Scores of one country over time in columns, oldest first; 0–100, high = more risk.',
})
export class ScoreSeriesModel {
  @Field(() => CountryCodeScalar, { description: 'Country the series is of.' })
  country!: string;

  @Field(() => [DateScalar], { description: 'The days, oldest first; every column has one value per day.' })
  dates!: readonly string[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Scores, 0–100, high = more risk; null = no score that day.',
  })
  score!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Lower ends of the 90 % band.' })
  low!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Upper ends of the 90 % band.' })
  high!: readonly (number | null)[];

  @Field(() => [RiskLabelEnum], { nullable: 'items', description: 'Zones, sticky against moves of 5 points or less.' })
  labels!: readonly (RiskLabel | null)[];

  @Field(() => [NamedSeriesModel], { description: 'Pillars over time; empty when `parts` is NONE.' })
  pillars!: readonly NamedSeriesModel[];

  @Field(() => [NamedSeriesModel], { description: 'Indicators over time; filled when `parts` is INDICATORS.' })
  indicators!: readonly NamedSeriesModel[];

  @Field(() => [NamedSeriesModel], { description: 'Points per pillar: on each day they add up to the score.' })
  points!: readonly NamedSeriesModel[];

  @Field(() => Boolean, {
    description: 'True: each day as it was known at its own close. False: as known at one asOf.',
  })
  published!: boolean;

  @Field(() => MethodRefModel, { description: 'Method that made the numbers.' })
  method!: MethodRefModel;

  @Field(() => CoverageModel, { description: 'What the series stands on.' })
  coverage!: CoverageModel;
}
