import { instantMs, UserError, MS_PER_DAY, type Instant } from '#libs/events';
import type { Account, AccountNote, Storage } from '#libs/storage';
import { SCOPES, type Scope } from '../access/policies.js';
import { newApiKey } from './api-key.js';

const LONGEST_TITLE = 80;
const LONGEST_DAYS = 366;

export interface KeyToMake {
  readonly title: string;
  readonly scopes: readonly string[];
  /** 1 to 366: a key that never ends is forgotten. */
  readonly days: number;
}

export interface MadeKey {
  readonly id: string;
  /** The key itself, shown this once. */
  readonly key: string;
  readonly expiresAt: Instant;
}

/** Makes a key for an account. @throws UserError for a title, scope or length of life that cannot be. */
export async function makeKey(
  storage: Storage,
  {
    account,
    environment,
    ...wish
  }: KeyToMake & { readonly account: Pick<Account, 'id'>; readonly environment: string },
  note: AccountNote,
): Promise<MadeKey> {
  const { title, scopes, days } = checkWish(wish);
  const { id, key, secretHash } = newApiKey(environment);
  const expiresAt = new Date(instantMs(note.at) + days * MS_PER_DAY).toISOString();
  await storage.apiKeys.add({ id, title, scopes, expiresAt, accountId: account.id, secretHash }, note);
  return { id, key, expiresAt };
}

function checkWish({ title, scopes, days }: KeyToMake): KeyToMake {
  if (title.trim() === '' || title.length > LONGEST_TITLE)
    throw new UserError('BAD_USER_INPUT', `Say what the key is for, in 1 to ${LONGEST_TITLE} characters.`, 'title');
  const known: readonly Scope[] = SCOPES.filter((scope) => scopes.includes(scope));
  if (known.length === 0 || known.length !== new Set(scopes).size)
    throw new UserError('BAD_USER_INPUT', `Give the key at least one scope of: ${SCOPES.join(', ')}.`, 'scopes');
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS)
    throw new UserError('BAD_USER_INPUT', `A key lives 1 to ${LONGEST_DAYS} days.`, 'days');
  return { title: title.trim(), scopes: known, days };
}
