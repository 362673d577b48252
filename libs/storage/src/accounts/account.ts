import type { Instant } from '#libs/events';
import type { Role } from './roles.js';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The subject an OpenID provider knows the person by; `null` = logs in with a password only. */
  readonly oidcSubject: string | null;
  readonly hasPassword: boolean;
  readonly createdAt: Instant;
  readonly disabledAt: Instant | null;
}

export interface NewAccount {
  readonly name: string;
  readonly roles: readonly Role[];
  /** PHC string of argon2id; `null` = no log-in by password. */
  readonly passwordHash: string | null;
  readonly oidcSubject: string | null;
}

/** Who did it, and when: the server's clock, which tests set. */
export interface AccountNote {
  readonly by: string;
  readonly at: Instant;
  readonly requestId?: string | null;
}

export const ACCOUNT_COLUMNS = `
  account.id, account.name, account.roles, account.oidc_subject as "oidcSubject",
  account.password is not null as "hasPassword", account.created_at as "createdAt", account.disabled_at as "disabledAt"`;
