import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { ContributionKindEnum, RiskLabelEnum, type ContributionKind } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';

@Policy('shared-link')
@ObjectType('PillarPoints', { description: 'Points of a portfolio’s score that come from one pillar.' })
export class PillarPointsModel {
  @Field(() => ID, { description: 'Id of the pillar.' })
  id!: string;

  @Field(() => Float, { description: 'Points, 0–100; those of the three pillars sum to the score.' })
  points!: number;
}

@Policy('shared-link')
@ObjectType('CountryExposure', { description: 'What a portfolio has in one country, and what risk comes from it.' })
export class CountryExposureModel {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  code!: string;

  @Field(() => String, { description: 'Its English short name.' })
  name!: string;

  @Field(() => Float, { description: 'Share of the whole portfolio, 0–1.' })
  share!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Score of the country, 0–100, high = more risk; null = no feed covers it.',
  })
  value!: number | null;

  @Field(() => RiskLabelEnum, { nullable: true, description: 'Zone of the country’s score.' })
  label!: RiskLabel | null;

  @Field(() => Float, {
    description: 'Points of the portfolio’s score: share × score, and what hits own assets there.',
  })
  points!: number;

  @Field(() => [PillarPointsModel], { description: 'The same points by pillar.' })
  pillars!: readonly PillarPointsModel[];
}

@Policy('shared-link')
@ObjectType('PortfolioContribution', {
  description: 'What one event or factor adds to a portfolio’s score. All lines add up to it.',
})
export class PortfolioContributionModel {
  @Field(() => ContributionKindEnum, { description: 'Event or structural factor.' })
  kind!: ContributionKind;

  @Field(() => ID, { description: 'Id of the event or factor within its country.' })
  id!: string;

  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => ID, { description: 'Indicator it loads.' })
  indicator!: string;

  @Field(() => ID, { description: 'Pillar of that indicator.' })
  pillar!: string;

  @Field(() => Float, { description: 'Points of the portfolio’s score.' })
  points!: number;

  @Field(() => Float, { description: 'Of these points, what weighs on own assets directly.' })
  directPoints!: number;
}

export const PortfolioContributionConnection = connectionOf(PortfolioContributionModel, 'PortfolioContribution');

@Policy('shared-link')
@ObjectType('PortfolioChange', {
  description: 'Why the score of the same holdings differs between two days; exact: the lines sum to the difference.',
})
export class PortfolioChangeModel {
  @Field(() => DateScalar, { description: 'The earlier day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The later day.' })
  to!: string;

  @Field(() => Float, { description: 'Score of today’s holdings on the earlier day, 0–100.' })
  fromScore!: number;

  @Field(() => Float, { description: 'Their score on the later day, 0–100.' })
  toScore!: number;

  @Field(() => Float, { description: 'toScore − fromScore; positive = risk rose.' })
  delta!: number;

  @Field(() => Int, { description: 'How many lines there are in all.' })
  lineCount!: number;
}

@Policy('shared-link')
@ObjectType('PortfolioExposure', { description: 'Exposure × risk of a portfolio on a day, 0–100, high = more risk.' })
export class PortfolioExposureModel {
  @Field(() => DateScalar, { description: 'Day of the score.' })
  on!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only what was known by then counts; null = everything known.',
  })
  asOf!: string | null;

  @Field(() => String, { description: 'Which way the numbers point: always "0–100, high = more risk".' })
  direction!: string;

  @Field(() => MethodRefModel, { description: 'Method of the scores.' })
  method!: MethodRefModel;

  @Field(() => Float, {
    description: 'Sum of share × score, 0–100; what is unknown or unmonitored adds nothing and is named beside it.',
  })
  score!: number;

  @Field(() => Float, { description: 'Lower end of the 90 % band: as wide as if all countries erred the same way.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end of the 90 % band.' })
  high!: number;

  @Field(() => Float, { description: 'Share in countries with a score, 0–1.' })
  scoredShare!: number;

  @Field(() => Float, { description: 'Share in countries no feed covers, 0–1.' })
  unmonitoredShare!: number;

  @Field(() => Float, { description: 'Share whose country nobody has named, 0–1; never spread over the rest.' })
  unknownShare!: number;

  @Field(() => Float, {
    description: 'Herfindahl–Hirschman index over countries, 0–1: 1 = everything in one; the unknown counts as one.',
  })
  hhi!: number;

  @Field(() => [PillarPointsModel], { description: 'Points by pillar.' })
  pillars!: readonly PillarPointsModel[];

  @Field(() => [CountryExposureModel], { description: 'Every country of the portfolio, most points first.' })
  countries!: readonly CountryExposureModel[];
}

@Policy('shared-link')
@ObjectType('PortfolioHistory', {
  description: 'What today’s holdings would have felt, day by day, in columns, oldest first.',
})
export class PortfolioHistoryModel {
  @Field(() => [DateScalar], { description: 'The days.' })
  dates!: readonly string[];

  @Field(() => [Float], { description: 'Score of the portfolio on each day, 0–100, high = more risk.' })
  score!: readonly number[];

  @Field(() => [Float], { description: 'Share that had a score that day, 0–1.' })
  scoredShare!: readonly number[];

  @Field(() => Boolean, { description: 'Each day as it was known at its own close.' })
  published!: boolean;
}
