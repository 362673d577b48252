import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { DateTimeScalar } from '../common/scalars.js';

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
@ObjectType('DraftedMethod', { description: 'Where a version that was drafted in this store comes from.' })
export class MethodDraftModel {
  @Field(() => String, {
    description: 'Version of the released method it was made from: all it does not change stands there.',
  })
  basedOn!: string;

  @Field(() => String, { description: 'Why it was drafted.' })
  reason!: string;

  @Field(() => String, { description: 'Who drafted it.' })
  draftedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was drafted.' })
  draftedAt!: string;

  @Field(() => String, { nullable: true, description: 'Who published it; null for one that is not published.' })
  publishedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null for one that is not.' })
  publishedAt!: string | null;
}

@Policy('public-read')
@ObjectType('Method', { description: 'A version of the scoring method: it never changes, released or not.' })
export class MethodModel {
  @Field(() => String, { description: 'Version, for example "1.0.0".' })
  version!: string;

  @Field(() => String, { description: 'SHA-256 of the canonical method.' })
  hash!: string;

  @Field(() => Boolean, {
    description: 'False for a challenger or a draft: any score can be asked for under it, none is published.',
  })
  isReleased!: boolean;

  @Field(() => Boolean, {
    description: 'True for the newest published one: what a question that names no method is about.',
  })
  isCurrent!: boolean;

  @Field(() => [PillarInfoModel], { description: 'The three pillars with their weights.' })
  pillars!: readonly PillarInfoModel[];

  @Field(() => [IndicatorModel], {
    description: 'The ten indicators with weights, half-lives and half-saturation loads.',
  })
  indicators!: readonly IndicatorModel[];

  @Field(() => MethodDraftModel, {
    nullable: true,
    description: 'Who drafted and published it in this store; null for a version that comes with Faultline.',
  })
  draft!: MethodDraftModel | null;
}
