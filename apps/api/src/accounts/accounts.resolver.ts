import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ApiKey } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import type { RequestContext } from '../common/request.context.js';
import { ApiKeyModel, MeModel, NewApiKeyModel, ScopeEnum, SessionModel } from './account.model.js';
import { OwnAccountService } from './own-account.service.js';
import type { MadeKey } from './keys.js';

const KEY_ID = { type: () => ID, description: 'Id of the key.' } as const;

/** What people see and change of their own account. Answers that hold a secret are kept nowhere, hence no idempotency keys. */
@Policy('signed-in')
@Resolver(() => MeModel)
export class AccountsResolver {
  constructor(private readonly own: OwnAccountService) {}

  @Policy('anyone')
  @Query(() => MeModel, { description: 'Who asks.' })
  me(@Context() { principal }: RequestContext): MeModel {
    return this.own.me(principal);
  }

  @Query(() => [SessionModel], restricted('Where you are logged in, newest first.'))
  sessions(@Context() { principal }: RequestContext): Promise<readonly SessionModel[]> {
    return this.own.sessions(principal);
  }

  @Query(() => [ApiKeyModel], restricted('Your API keys, newest first; revoked ones stay listed.'))
  apiKeys(@Context() { principal }: RequestContext): Promise<readonly ApiKey[]> {
    return this.own.keys(principal);
  }

  @Mutation(() => NewApiKeyModel, { description: 'Makes an API key and shows it this once.' })
  createApiKey(
    @Args('title', { description: 'What it is for, 1–80 characters.' }) title: string,
    @Args('scopes', { type: () => [ScopeEnum], description: 'What it may be used for.' }) scopes: string[],
    @Args('days', { type: () => Int, defaultValue: 90, description: 'Days it works, 1–366.' }) days: number,
    @Context() context: RequestContext,
  ): Promise<MadeKey> {
    return this.own.makeKey({ title, scopes, days }, context);
  }

  @Mutation(() => Boolean, { description: 'Revokes one of your keys at once. True also when it was revoked before.' })
  revokeApiKey(@Args('id', KEY_ID) id: string, @Context() context: RequestContext): Promise<boolean> {
    return this.own.revokeKey(id, context);
  }

  @Mutation(() => Boolean, { description: 'Logs one of your browsers out. True also when it was over before.' })
  endSession(
    @Args('id', { type: () => ID, description: 'Id of the session.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return this.own.endSession(id, context);
  }

  @Mutation(() => Boolean, { description: 'Changes your password and logs every other browser of yours out.' })
  changePassword(
    @Args('present', { description: 'The password as it is.' }) present: string,
    @Args('next', { description: 'The new one, 12–256 characters.' }) next: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return this.own.changePassword({ present, next }, context);
  }
}
