import { Args, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { PageArgs, type Connection } from '../common/page.model.js';
import { AuditConnection, AuditEntryModel } from './audit.model.js';
import { AuditService } from './audit.service.js';

@Policy('audit')
@Resolver(() => AuditEntryModel)
export class AuditResolver {
  constructor(private readonly log: AuditService) {}

  @Query(() => AuditConnection, {
    nullable: true,
    description: 'The audit log, newest first; `faultline verify` checks its chain. Null = refused, see `errors`.',
  })
  audit(@Args() page: PageArgs): Promise<Connection<AuditEntryModel>> {
    return this.log.list(page);
  }
}
