import { UserError } from '#libs/events';
import { LOCAL_OWNER_ID, ROLES, type Role } from '#libs/storage';
import { OPEN_RIGHTS, POLICIES, POLICY_NAMES, type PolicyName } from './policies.js';

interface Identity {
  readonly kind: 'local-owner' | 'user' | 'key' | 'anonymous';
  /** What stands in histories and in the audit log as `by`. */
  readonly name: string;
  /** Owner column of what belongs to somebody (portfolios, rules): an account's id, or `local`. `null`: owns nothing. */
  readonly ownerId: string | null;
  readonly roles: readonly Role[];
  readonly rights: ReadonlySet<PolicyName>;
  /** Whose allowance a question is charged to; `null` = no allowance is kept. */
  readonly bucket: string | null;
  /** The session or key it was recognised by. */
  readonly credentialId: string | null;
  /** Where it comes from; empty for the local owner. */
  readonly address: string;
}

/** Who asks, and what they may. */
export class Principal implements Identity {
  readonly kind: Identity['kind'];
  readonly name: string;
  readonly ownerId: string | null;
  readonly roles: readonly Role[];
  readonly rights: ReadonlySet<PolicyName>;
  readonly bucket: string | null;
  readonly credentialId: string | null;
  readonly address: string;

  constructor(identity: Identity) {
    this.kind = identity.kind;
    this.name = identity.name;
    this.ownerId = identity.ownerId;
    this.roles = identity.roles;
    this.rights = identity.rights;
    this.bucket = identity.bucket;
    this.credentialId = identity.credentialId;
    this.address = identity.address;
  }

  may(policy: PolicyName): boolean {
    return this.rights.has(policy);
  }

  /** @throws UserError UNAUTHENTICATED for somebody unknown, FORBIDDEN for somebody known without the right. */
  check(policy: PolicyName): void {
    if (this.rights.has(policy)) return;
    if (this.kind === 'anonymous')
      throw new UserError('UNAUTHENTICATED', 'Log in, or send an API key as `Authorization: Bearer flt_…`.');
    throw new UserError(
      'FORBIDDEN',
      `${this.refused()} Needed: ${POLICIES[policy].meaning.toLowerCase()} (${policy}).`,
    );
  }

  /** The owner of what is made now. @throws UserError UNAUTHENTICATED when nobody is logged in. */
  owner(): string {
    if (this.ownerId !== null) return this.ownerId;
    throw new UserError('UNAUTHENTICATED', 'Log in: what you make has to belong to somebody.');
  }

  private refused(): string {
    return this.kind === 'key' ? 'This key was not made for that.' : 'Your roles do not include that.';
  }
}

/** Without accounts whoever reaches the loopback port is the one local owner. */
export const LOCAL_OWNER = new Principal({
  kind: 'local-owner',
  name: 'local owner',
  ownerId: LOCAL_OWNER_ID,
  roles: ROLES,
  rights: new Set(POLICY_NAMES),
  bucket: null,
  credentialId: null,
  address: '',
});

/** Somebody who did not say who they are. */
export const anonymous = (address: string, mayRead: boolean): Principal =>
  new Principal({
    kind: 'anonymous',
    name: 'anonymous',
    ownerId: null,
    roles: [],
    rights: mayRead ? new Set([...OPEN_RIGHTS, 'public-read' as const]) : OPEN_RIGHTS,
    bucket: `address ${address}`,
    credentialId: null,
    address,
  });
