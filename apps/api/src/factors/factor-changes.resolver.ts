import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { AddFactorArgs, EndFactorArgs } from './factor-changes.args.js';
import { FactorChangesService } from './factor-changes.service.js';
import { FactorModel } from './factor.model.js';
import { factorViewOf } from './factor.view.js';

@Policy('report')
@Resolver(() => FactorModel)
export class FactorChangesResolver {
  constructor(private readonly changes: FactorChangesService) {}

  @Mutation(() => FactorModel, { description: 'Adds a structural factor: it weighs on every day from its first on.' })
  async addFactor(
    @Args() { input, idempotencyKey }: AddFactorArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<FactorModel> {
    return factorViewOf(await this.changes.add(input, { by: principal.name, requestId, idempotencyKey }));
  }

  @Mutation(() => FactorModel, { description: 'Ends a structural factor: from that day on it weighs nothing.' })
  async endFactor(
    @Args() { idempotencyKey, ...question }: EndFactorArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<FactorModel> {
    return factorViewOf(await this.changes.end(question, { by: principal.name, requestId, idempotencyKey }));
  }
}
