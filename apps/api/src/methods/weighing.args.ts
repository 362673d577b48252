import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';

@InputType('WeightInput', { description: 'A weight of the caller for one pillar or indicator.' })
export class WeightInput {
  @Field(() => ID, { description: 'Id of the pillar or indicator.' })
  id!: string;

  @Field(() => Float, { description: '0–1; 0 switches it off. Never renormalised.' })
  weight!: number;
}

@InputType('WeightsInput', { description: 'Weights of the caller; what is not named keeps the weight of the method.' })
export class WeightsInput {
  @Field(() => [WeightInput], {
    nullable: true,
    description: 'Weights of pillars in the score; their sum is at most 1.',
  })
  pillars?: WeightInput[] | null;

  @Field(() => [WeightInput], {
    nullable: true,
    description: 'Weights of indicators in their pillar; at most 1 per pillar.',
  })
  indicators?: WeightInput[] | null;
}

/** By which rules a number is wanted. */
@ArgsType()
export class WeighingArgs {
  @Field(() => String, { nullable: true, description: 'Version of the method; the newest when absent.' })
  method?: string | null;

  @Field(() => WeightsInput, { nullable: true, description: 'Weights of your own; those of the method when absent.' })
  weights?: WeightsInput | null;
}
