import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { DateScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('TurningPoint', {
  description: 'A day on which the score of a country rose more than on any other day, as known now.',
})
export class TurningPointModel {
  @Field(() => DateScalar, { description: 'Local calendar day of the rise.' })
  on!: string;

  @Field(() => Float, { description: 'Score on the day before, 0–100, high = more risk.' })
  fromValue!: number;

  @Field(() => Float, { description: 'Score on the day, 0–100, high = more risk.' })
  toValue!: number;

  @Field(() => Float, { description: 'toValue − fromValue, points.' })
  delta!: number;
}

@ArgsType()
export class TurningPointsArgs {
  @Field(() => Int, { defaultValue: 6, description: 'How many, largest rise first, 1–500.' })
  first!: number;
}
