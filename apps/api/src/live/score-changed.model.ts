import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('ScoreChanged', {
  description: "A country's score of today moved because something was reported, revised, retracted or imported.",
})
export class ScoreChangedModel {
  @Field(() => CountryCodeScalar, { description: 'Country whose score moved.' })
  country!: string;

  @Field(() => DateScalar, { description: 'Day of both scores: today.' })
  on!: string;

  @Field(() => Float, { nullable: true, description: 'Score before, 0–100; null when there was none.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'Score now, 0–100; null when there is none.' })
  after!: number | null;

  @Field(() => Float, { description: 'after − before, a missing score counted as 0; positive = risk rose.' })
  delta!: number;

  @Field(() => String, { description: 'Hash of everything the new score is computed from.' })
  hash!: string;
}
