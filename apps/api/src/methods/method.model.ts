import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';

@Policy('public-read')
@ObjectType('MethodRef', { description: 'Which version of the method made a number.' })
export class MethodRefModel {
  @Field(() => String, { description: 'Version of the method, for example "1.0.0".' })
  version!: string;

  @Field(() => String, { description: 'SHA-256 of the canonical method: equal hash, equal rules.' })
  hash!: string;
}

@Policy('public-read')
@ObjectType('Indicator', {
  description: 'One of the ten indicators the score is made of; reads events of its classes and factors.',
})
export class IndicatorModel {
  @Field(() => ID, { description: 'Stable name, for example "executive".' })
  id!: string;

  @Field(() => String, { description: 'The name in words.' })
  title!: string;

  @Field(() => String, { description: 'What it reads, in a sentence.' })
  meaning!: string;

  @Field(() => ID, { description: 'Pillar it belongs to.' })
  pillar!: string;

  @Field(() => Float, { description: 'Weight inside its pillar, 0–1; the weights of a pillar sum to 1.' })
  weight!: number;

  @Field(() => Float, { description: 'Days after which an event weighs half.' })
  halfLifeDays!: number;

  @Field(() => Float, { description: 'Load at which the indicator reads 50 of 100.' })
  e50!: number;
}

@Policy('public-read')
@ObjectType('PillarInfo', { description: 'One of the three pillars of the score.' })
export class PillarInfoModel {
  @Field(() => ID, { description: 'Stable name, for example "institutions".' })
  id!: string;

  @Field(() => String, { description: 'The name in words.' })
  title!: string;

  @Field(() => Float, { description: 'Weight in the score, 0–1; the three sum to 1.' })
  weight!: number;
}

@Policy('public-read')
@ObjectType('Method', { description: 'A version of the scoring method. A released one never changes.' })
export class MethodModel {
  @Field(() => String, { description: 'Version, for example "1.0.0".' })
  version!: string;

  @Field(() => String, { description: 'SHA-256 of the canonical method.' })
  hash!: string;

  @Field(() => Boolean, {
    description: 'False for a challenger: any score can be asked for under it, none is published.',
  })
  isReleased!: boolean;

  @Field(() => [PillarInfoModel], { description: 'The three pillars with their weights.' })
  pillars!: readonly PillarInfoModel[];

  @Field(() => [IndicatorModel], {
    description: 'The ten indicators with weights, half-lives and half-saturation loads.',
  })
  indicators!: readonly IndicatorModel[];
}
