import { UserError } from '#libs/events';
import type { Account, AccountNote, Adopted, Storage } from '#libs/storage';
import { checkName, checkPassword, checkRoles, generatePassword } from './account-rules.js';
import { hashPassword } from './password-hasher.js';

/** An account with its password in the clear, to be shown once; `null` when the caller chose it. */
export interface WithPassword {
  readonly account: Account;
  readonly password: string | null;
}

export interface AccountToAdd {
  readonly name: string;
  readonly roles: readonly string[];
  /** `null` = one is made up. */
  readonly password: string | null;
  readonly oidcSubject: string | null;
}

/** Creates an account. @throws UserError for a name, role or password that cannot be, or a name that is taken. */
export async function addAccount(
  storage: Storage,
  { name, roles, password, oidcSubject }: AccountToAdd,
  note: AccountNote,
): Promise<WithPassword> {
  const checked = { name: checkName(name), roles: checkRoles(roles), oidcSubject };
  const made = password === null ? generatePassword() : null;
  const passwordHash = await hashPassword(made ?? checkPassword(password ?? '', name));
  return { account: await storage.accounts.add({ ...checked, passwordHash }, note), password: made };
}

/** Gives an account another password and ends its sessions. @throws UserError */
export async function resetPassword(
  storage: Storage,
  { name, password }: { readonly name: string; readonly password: string | null },
  note: AccountNote,
): Promise<WithPassword> {
  const account = await accountNamed(storage, name);
  const made = password === null ? generatePassword() : null;
  const hash = await hashPassword(made ?? checkPassword(password ?? '', account.name));
  await storage.accounts.setPassword(account, { hash, keepSession: null }, note);
  return { account, password: made };
}

/** @throws UserError for unknown names and roles, and when nobody could administer any more. */
export async function setRoles(
  storage: Storage,
  { name, roles }: { readonly name: string; readonly roles: readonly string[] },
  note: AccountNote,
): Promise<Account> {
  return storage.accounts.setRoles(await accountNamed(storage, name), checkRoles(roles), note);
}

/** Ends the sessions and keys of an account for good; what it made stays. @throws UserError */
export async function disableAccount(storage: Storage, name: string, note: AccountNote): Promise<Account> {
  return storage.accounts.disable(await accountNamed(storage, name), note);
}

/** Hands an account what was made before there were accounts. @throws UserError NOT_FOUND, CONFLICT for one that is switched off */
export async function adoptLocal(storage: Storage, name: string, note: AccountNote): Promise<Adopted> {
  const account = await accountNamed(storage, name);
  if (account.disabledAt === null) return storage.accounts.adoptLocal(account, note);
  throw new UserError('CONFLICT', `The account "${account.name}" is switched off.`, 'name');
}

/** @throws UserError NOT_FOUND */
export async function accountNamed(storage: Storage, name: string): Promise<Account> {
  const account = await storage.accounts.byName(name);
  if (account) return account;
  throw new UserError('NOT_FOUND', `There is no account "${name.slice(0, 64)}".`, 'name');
}
