import { Inject, Injectable } from '@nestjs/common';
import { UserError } from '#libs/events';
import type { Account, AccountNote, ApiKey, Storage } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { Clock } from '../common/clock.js';
import type { RequestContext } from '../common/request.context.js';
import { STORAGE } from '../common/storage.token.js';
import { ACCESS, type Access } from './access.js';
import type { MeModel, SessionModel } from './account.model.js';
import { checkPassword } from './account-rules.js';
import { makeKey, type KeyToMake, type MadeKey } from './keys.js';
import { hashPassword } from './password-hasher.js';

type Asking = Pick<RequestContext, 'principal' | 'requestId'>;

/** What people may see and change of their own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(ACCESS) private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  me({ name, kind, roles, rights }: Principal): MeModel {
    const { recogniser, settings } = this.access;
    const provider = recogniser.needsLogin ? (settings.oidc?.title ?? null) : null;
    return { name, kind, roles, rights: [...rights], needsLogin: recogniser.needsLogin, provider };
  }

  async sessions(principal: Principal): Promise<readonly SessionModel[]> {
    const sessions = await this.storage.sessions.listOf(principal.owner(), this.access.sessions.moment());
    return sessions.map((session) => ({ ...session, isThis: session.id === principal.credentialId }));
  }

  keys(principal: Principal): Promise<readonly ApiKey[]> {
    return this.storage.apiKeys.listOf(principal.owner());
  }

  async makeKey(wish: KeyToMake, asking: Asking): Promise<MadeKey> {
    const account = await this.accountOf(asking.principal);
    return makeKey(
      this.storage,
      { ...wish, account, environment: this.access.settings.environment },
      this.note(asking),
    );
  }

  /** @throws UserError NOT_FOUND for a key of nobody and for a key of somebody else alike. */
  async revokeKey(id: string, asking: Asking): Promise<boolean> {
    const owner = asking.principal.owner();
    if (!(await this.storage.apiKeys.listOf(owner)).some((key) => key.id === id))
      throw new UserError('NOT_FOUND', 'You have no key of that id.', 'id');
    await this.storage.apiKeys.revoke(id, owner, this.note(asking));
    return true;
  }

  async endSession(id: string, asking: Asking): Promise<boolean> {
    await this.storage.sessions.end(id, asking.principal.owner(), this.note(asking));
    this.access.sessions.forget();
    return true;
  }

  /** @throws UserError FORBIDDEN when the present one is wrong, RATE_LIMITED after a few of those, BAD_USER_INPUT. */
  async changePassword(
    { present, next }: { readonly present: string; readonly next: string },
    asking: Asking,
  ): Promise<boolean> {
    const account = await this.accountOf(asking.principal);
    await this.access.login.confirm(account, present, asking.principal.address);
    const hash = await hashPassword(checkPassword(next, account.name));
    const keepSession = asking.principal.credentialId;
    await this.storage.accounts.setPassword(account, { hash, keepSession }, this.note(asking));
    this.access.sessions.forget();
    return true;
  }

  private async accountOf(principal: Principal): Promise<Account> {
    const account = await this.storage.accounts.byId(principal.owner());
    if (account) return account;
    throw new UserError(
      'CONFLICT',
      'This server serves one local owner without accounts. Create one: npx faultline user add NAME --role admin,analyst.',
    );
  }

  private note({ principal, requestId }: Asking): AccountNote {
    return { by: principal.name, at: this.clock.now(), requestId };
  }
}
