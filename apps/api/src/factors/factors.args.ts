import { ArgsType, Field } from '@nestjs/graphql';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';

@ArgsType()
export class CountryFactorsArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only factors valid on this day; all when absent.' })
  on?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'As known then; everything known when absent.' })
  asOf?: string | null;
}

@ArgsType()
export class FactorsArgs extends CountryFactorsArgs {
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Only factors of this country.' })
  country?: string | null;
}
