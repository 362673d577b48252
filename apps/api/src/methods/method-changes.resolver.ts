import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import type { Principal } from '../access/principal.js';
import { RequestContext } from '../common/request.context.js';
import { DraftMethodArgs, PublishMethodArgs } from './method-changes.args.js';
import { MethodChangesService, type Methodologist } from './method-changes.service.js';
import { MethodModel } from './method.model.js';

@Policy('publish-method')
@Resolver(() => MethodModel)
export class MethodChangesResolver {
  constructor(private readonly changes: MethodChangesService) {}

  @Mutation(() => MethodModel, {
    description:
      'Drafts a version of the method from a released one. Any score can be asked for under it at once; nothing is published from it.',
  })
  draftMethod(
    @Args() { input, reason, idempotencyKey }: DraftMethodArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<MethodModel> {
    return this.changes.draft(input, reason, methodologist(principal, { requestId, idempotencyKey }));
  }

  @Mutation(() => MethodModel, {
    description:
      'Publishes a draft: days that close from now on are published under it, and published days it moves far enough are restated. With accounts somebody else does than who drafted it.',
  })
  publishMethod(
    @Args() { idempotencyKey, ...question }: PublishMethodArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<MethodModel> {
    return this.changes.publish(question, methodologist(principal, { requestId, idempotencyKey }));
  }
}

const methodologist = (
  principal: Principal,
  request: Pick<Methodologist, 'requestId' | 'idempotencyKey'>,
): Methodologist => ({
  ...request,
  by: principal.name,
  isAlone: principal.kind === 'local-owner',
});
