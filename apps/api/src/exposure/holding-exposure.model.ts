import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { connectionOf } from '../common/page.model.js';

@Policy('shared-link')
@ObjectType('HoldingExposure', { description: 'What one holding adds to the score of its portfolio.' })
export class HoldingExposureModel {
  @Field(() => String, { description: 'Symbol.' })
  symbol!: string;

  @Field(() => String, { nullable: true, description: 'Name in words, where the owner gave one.' })
  name!: string | null;

  @Field(() => Float, { description: 'Share of the portfolio, 0–1.' })
  share!: number;

  @Field(() => Float, { description: 'Points of the portfolio’s score; those of all holdings sum to it.' })
  points!: number;

  @Field(() => Int, { description: 'How many events weigh on the countries it lies in.' })
  events!: number;
}

export const HoldingExposureConnection = connectionOf(HoldingExposureModel, 'HoldingExposure');
