import { Args, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import type { Connection } from '../common/page.model.js';
import { AuditArgs } from './audit.args.js';
import { AuditChainModel, AuditConnection, AuditEntryModel } from './audit.model.js';
import { AuditService } from './audit.service.js';

@Policy('audit')
@Resolver(() => AuditEntryModel)
export class AuditResolver {
  constructor(private readonly log: AuditService) {}

  @Query(() => AuditConnection, restricted('The audit log, newest first; `auditChain` checks it.'))
  audit(@Args() args: AuditArgs): Promise<Connection<AuditEntryModel>> {
    return this.log.list(args);
  }

  @Query(
    () => AuditChainModel,
    restricted('Reads the whole log and says whether its chain holds, as `faultline verify` does.'),
  )
  auditChain(): Promise<AuditChainModel> {
    return this.log.chain();
  }
}
