import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { FactorKind } from '#libs/events';
import { KeyArgs } from '../common/change.args.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';

@InputType('AddFactorInput', { description: 'A structural factor, with where it is known from.' })
export class AddFactorInput {
  @Field(() => CountryCodeScalar, { description: 'Country it belongs to.' })
  country!: string;

  @Field(() => String, { description: 'What it is, for example "Russian air base at Kant".' })
  name!: string;

  @Field(() => ID, { description: 'base, asset, border, contest, precedent or other.' })
  kind!: FactorKind;

  @Field(() => ID, { description: 'Indicator it loads.' })
  indicator!: string;

  @Field(() => Float, { description: 'Load on the indicator while valid, 0–1000; a base or a mine has about 4.' })
  load!: number;

  @Field(() => DateScalar, { description: 'First day it is valid.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it is no longer valid; null = still valid.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds it: a country or company.' })
  holder?: string | null;

  @Field(() => String, { description: 'Publisher and date of the fact.' })
  source!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the public could know; its first day when absent.',
  })
  knownAt?: string | null;
}

@ArgsType()
export class AddFactorArgs extends KeyArgs {
  @Field(() => AddFactorInput, { description: 'The factor.' })
  input!: AddFactorInput;
}

@ArgsType()
export class EndFactorArgs extends KeyArgs {
  @Field(() => ID, { description: 'Global id, for example "KGZ:X2".' })
  id!: string;

  @Field(() => Int, { description: 'Its `revision` as you saw it; CONFLICT when it has moved on.' })
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'First day on which it is no longer valid.' })
  validTo!: string;

  @Field(() => String, { description: 'Why, with where it is known from; 1–500 characters, stays in the history.' })
  reason!: string;
}
