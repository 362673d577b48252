import { randomInt } from 'node:crypto';
import { UserError } from '#libs/events';
import { ROLES, type Role } from '#libs/storage';

const SHORTEST_PASSWORD = 12;
/** Long enough for any sentence, short enough that hashing it costs the same. */
const LONGEST_PASSWORD = 256;
/** Without characters that are taken for one another. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';
const GENERATED_GROUPS = 5;
const GROUP = 4;

/** @throws UserError when the name cannot be one. */
export function checkName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/.test(name)) return name;
  throw new UserError(
    'BAD_USER_INPUT',
    'A name has 1 to 64 letters, digits or . _ @ - and begins with a letter or digit.',
    'name',
  );
}

/** Length is what counts; rules about kinds of characters only make passwords worse (NIST SP 800-63B). @throws UserError */
export function checkPassword(password: string, name: string): string {
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
    throw new UserError(
      'BAD_USER_INPUT',
      `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters.`,
      'password',
    );
  if (password.toLowerCase().includes(name.toLowerCase()) || new Set(password).size < 5)
    throw new UserError(
      'BAD_USER_INPUT',
      'That password is easy to guess: take a few words that do not belong together.',
      'password',
    );
  return password;
}

/** @throws UserError naming the roles there are. */
export function checkRoles(roles: readonly string[]): readonly Role[] {
  const known = ROLES.filter((role) => roles.includes(role));
  if (known.length > 0 && known.length === new Set(roles).size) return known;
  throw new UserError('BAD_USER_INPUT', `Give at least one role of: ${ROLES.join(', ')}.`, 'roles');
}

/** A password for somebody else, to be changed by them: 99 bits, `mfkq-7h2d-…`. */
export const generatePassword = (): string =>
  Array.from({ length: GENERATED_GROUPS }, () =>
    Array.from({ length: GROUP }, () => READABLE[randomInt(READABLE.length)]).join(''),
  ).join('-');
