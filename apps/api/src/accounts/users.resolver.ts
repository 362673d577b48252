import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Account, AccountNote, Storage } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import { Clock } from '../common/clock.js';
import type { RequestContext } from '../common/request.context.js';
import { STORAGE } from '../common/storage.token.js';
import { ACCESS, type Access } from './access.js';
import { RoleEnum, UserModel, UserWithPasswordModel } from './account.model.js';
import { addAccount, disableAccount, resetPassword, setRoles, type WithPassword } from './administer.js';

const NAME = { description: 'Name of the account.' } as const;
const ROLE_LIST = { type: () => [RoleEnum], description: 'What the person does here; at least one.' } as const;

/** Accounts, for those who administer them. */
@Policy('administer')
@Resolver(() => UserModel)
export class UsersResolver {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(ACCESS) private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  @Query(() => [UserModel], restricted('All accounts by name.'))
  users(): Promise<readonly Account[]> {
    return this.storage.accounts.list();
  }

  @Mutation(() => UserWithPasswordModel, { description: 'Creates an account with a password that is shown this once.' })
  async createUser(
    @Args('name', { description: 'Name to log in by: 1–64 letters, digits or . _ @ -' }) name: string,
    @Args('roles', ROLE_LIST) roles: string[],
    @Context() context: RequestContext,
  ): Promise<UserWithPasswordModel> {
    const wish = { name, roles, password: null, oidcSubject: null };
    return shown(await addAccount(this.storage, wish, this.note(context)));
  }

  @Mutation(() => UserModel, { description: 'Gives an account other roles, at once.' })
  async setUserRoles(
    @Args('name', NAME) name: string,
    @Args('roles', ROLE_LIST) roles: string[],
    @Context() context: RequestContext,
  ): Promise<Account> {
    const account = await setRoles(this.storage, { name, roles }, this.note(context));
    this.access.sessions.forget();
    return account;
  }

  @Mutation(() => UserWithPasswordModel, {
    description: 'Gives an account a new password, shown this once, and logs it out everywhere.',
  })
  async resetUserPassword(
    @Args('name', NAME) name: string,
    @Context() context: RequestContext,
  ): Promise<UserWithPasswordModel> {
    const reset = await resetPassword(this.storage, { name, password: null }, this.note(context));
    this.access.sessions.forget();
    return shown(reset);
  }

  @Mutation(() => UserModel, {
    description: 'Switches an account off for good: its sessions and keys end, what it made stays.',
  })
  async disableUser(@Args('name', NAME) name: string, @Context() context: RequestContext): Promise<Account> {
    const account = await disableAccount(this.storage, name, this.note(context));
    this.access.sessions.forget();
    return account;
  }

  private note({ principal, requestId }: RequestContext): AccountNote {
    return { by: principal.name, at: this.clock.now(), requestId };
  }
}

const shown = ({ account, password }: WithPassword): UserWithPasswordModel => ({
  user: account,
  password: password ?? '',
});
