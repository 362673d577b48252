import { Args, ArgsType, Field, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '../common/page.model.js';
import { ImportConnection, ImportRunModel, ReasonCountModel } from './import.model.js';
import { ImportsService, type ImportView } from './imports.service.js';

@ArgsType()
class ImportsArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Rows on a page, 1–500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row to go on behind.' })
  after?: string | null;
}

@Resolver(() => ImportRunModel)
export class ImportsResolver {
  constructor(private readonly service: ImportsService) {}

  @Query(() => ImportConnection, { description: 'Imported files, newest first.' })
  imports(@Args() args: ImportsArgs): Promise<Connection<ImportView>> {
    return this.service.list(args);
  }

  @ResolveField(() => [ReasonCountModel], { description: 'The refused rows by reason, most first.' })
  rejectedBy(@Parent() { id }: ImportView): Promise<readonly ReasonCountModel[]> {
    return this.service.rejectedBy(id);
  }
}
