import { ArgsType, Field } from '@nestjs/graphql';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';

@ArgsType()
export class OutlookArgs {
  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-3, for example "MEX".' })
  country!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The outlook is for the month after this day; today when absent.',
  })
  on?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Only what was known at this moment, and never more than by the close of the day; the close when absent.',
  })
  asOf?: string | null;
}
