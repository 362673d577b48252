import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { PageArgs } from '../common/page.model.js';
import { DateScalar } from '../common/scalars.js';

@InputType('AuditFilter', { description: 'Which entries; conditions are joined by "and".' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Noun of the action, for example "event" or "review".' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'Who, by the whole name.' })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'Words in what it was about or in the reason, any case.' })
  text?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, UTC.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, UTC, inclusive.' })
  to?: string | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which entries; all when absent.' })
  filter?: AuditFilter | null;
}
