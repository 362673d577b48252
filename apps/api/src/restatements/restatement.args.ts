import { ArgsType, Field } from '@nestjs/graphql';
import type { CountryCode, Day } from '#libs/events';
import { PageArgs } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';

@ArgsType()
export class RestatementsArgs extends PageArgs {
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Of one country; of all when absent.' })
  country?: CountryCode | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of a restated score.' })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a restated score, inclusive.' })
  to?: Day | null;
}
