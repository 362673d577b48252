import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RiskLabelEnum } from '../common/enums.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';

@Policy('desk-read')
@ObjectType('PillarPreview', {
  description: 'One pillar of a score without and with a change. 0–100, high = more risk.',
})
export class PillarPreviewModel {
  @Field(() => ID, { description: 'Name of the pillar.' })
  id!: string;

  @Field(() => String, { description: 'The name in words.' })
  title!: string;

  @Field(() => Float, { nullable: true, description: 'Before the change; null = nobody watched the country that day.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'After the change.' })
  after!: number | null;
}

@Policy('desk-read')
@ObjectType('ScorePreview', {
  description: 'A score of a day without and with a change that is not made yet. 0–100, high = more risk.',
})
export class ScorePreviewModel {
  @Field(() => CountryCodeScalar, { description: 'Country of the score.' })
  country!: string;

  @Field(() => DateScalar, { description: 'Day of the score, local to the country.' })
  on!: string;

  @Field(() => Float, { nullable: true, description: 'Before the change; null = nobody watched the country that day.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'After the change: what the score is once it is made.' })
  after!: number | null;

  @Field(() => Float, { description: 'After less before, in points; what was not watched counts as 0.' })
  delta!: number;

  @Field(() => RiskLabelEnum, { nullable: true, description: 'Label before the change.' })
  beforeLabel!: RiskLabel | null;

  @Field(() => RiskLabelEnum, { nullable: true, description: 'Label after the change.' })
  afterLabel!: RiskLabel | null;

  @Field(() => String, { nullable: true, description: 'Hash of the score after the change: it will have the same.' })
  hash!: string | null;

  @Field(() => [PillarPreviewModel], { description: 'The three pillars.' })
  pillars!: PillarPreviewModel[];
}
