import { UserError } from '#libs/events';

/**
 * A change stands on the revision its author saw. @throws UserError CONFLICT for another one.
 * @param what what is changed, as the sentence names it: `event "e04"`.
 */
export function checkVersion(what: string, revision: number, expectedVersion: number): void {
  if (revision !== expectedVersion)
    throw new UserError(
      'CONFLICT',
      `The ${what} is at revision ${revision}, not ${expectedVersion}: look at it again before changing it.`,
      'expectedVersion',
    );
}
