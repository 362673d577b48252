import { Args, ArgsType, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '../common/page.model.js';
import { SOURCES } from '#libs/sources';
import { Policy } from '../access/policy.decorator.js';
import {
  ImportConnection,
  ImportRunModel,
  ImportSourceModel,
  ReasonCountModel,
  RejectedRowModel,
} from './import.model.js';
import type { ImportView } from './import.view.js';
import { ImportsService } from './imports.service.js';

@ArgsType()
class ImportsArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Rows on a page, 1–500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row to go on behind.' })
  after?: string | null;
}

@Policy('public-read')
@Resolver(() => ImportRunModel)
export class ImportsResolver {
  constructor(private readonly service: ImportsService) {}

  @Query(() => ImportConnection, { description: 'Imported files, newest first.' })
  imports(@Args() args: ImportsArgs): Promise<Connection<ImportView>> {
    return this.service.list(args);
  }

  @Query(() => [ImportSourceModel], { description: 'What kinds of files can be imported, in the order to offer them.' })
  importSources(): readonly ImportSourceModel[] {
    return SOURCES;
  }

  @Query(() => ImportRunModel, {
    nullable: true,
    description: 'One imported file; dry runs too, while the server remembers them. NOT_FOUND for an id no import has.',
  })
  import(@Args('id', { type: () => ID, description: 'Id of the import.' }) id: string): Promise<ImportView> {
    return this.service.existing(id);
  }

  @ResolveField(() => [RejectedRowModel], {
    description: 'The first refused rows, in the order of the file; all of them are at /imports/ID/rejected.csv.',
  })
  rejectedRows(
    @Parent() { id }: ImportView,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows, 1–500.' }) first: number,
  ): Promise<readonly RejectedRowModel[]> {
    return this.service.rejectedRows(id, first);
  }

  @ResolveField(() => [ReasonCountModel], { description: 'The refused rows by reason, most first.' })
  rejectedBy(@Parent() { id }: ImportView): Promise<readonly ReasonCountModel[]> {
    return this.service.rejectedBy(id);
  }
}
