import { Args, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import type { Connection } from '../common/page.model.js';
import { RestatementsArgs } from './restatement.args.js';
import { RestatementConnection, RestatementModel } from './restatement.model.js';
import { RestatementsService } from './restatements.service.js';

@Policy('public-read')
@Resolver(() => RestatementModel)
export class RestatementsResolver {
  constructor(private readonly service: RestatementsService) {}

  @Query(() => RestatementConnection, {
    description: 'Published scores that were restated, newest restatement first; also /feeds/restatements.atom.',
  })
  restatements(@Args() args: RestatementsArgs): Promise<Connection<RestatementModel>> {
    return this.service.page(args);
  }
}
