import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { IndicatorModel } from '../methods/method.model.js';

@Policy('public-read')
@ObjectType('Factor', {
  description: 'A standing structural fact – a base, a mine, a border, a precedent – that weighs without decay.',
})
export class FactorModel {
  @Field(() => ID, { description: 'Id within its country.' })
  id!: string;

  @Field(() => CountryCodeScalar, { description: 'Country it belongs to.' })
  country!: string;

  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => ID, { description: 'base, asset, border, contest, precedent or other.' })
  kind!: string;

  @Field(() => IndicatorModel, { description: 'Indicator it loads.' })
  indicator!: IndicatorModel;

  @Field(() => Float, { description: 'Load on the indicator while valid.' })
  load!: number;

  @Field(() => DateScalar, { description: 'First day it is valid.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it is no longer valid; null = still valid.' })
  validTo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the public could know; null = always known.' })
  knownAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds it: a country or company.' })
  holder!: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher and date of the fact.' })
  source!: string | null;

  @Field(() => Int, { description: 'Revision number; pass it as `expectedVersion` to end the factor.' })
  revision!: number;

  @Field(() => Boolean, { description: 'Part of the demo data.' })
  demo!: boolean;
}
