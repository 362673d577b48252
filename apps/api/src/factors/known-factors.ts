import { UserError, type ReportedEvent } from '#libs/events';
import type { Storage } from '#libs/storage';

/** @throws UserError BAD_USER_INPUT when an event names a factor that its country does not have. */
export async function checkFactors(
  { factors }: Pick<Storage, 'factors'>,
  { country, factorIds }: Pick<ReportedEvent, 'country' | 'factorIds'>,
): Promise<void> {
  if (factorIds.length === 0) return;
  const known = new Set((await factors.find({ country })).map(({ id }) => id));
  const unknown = factorIds.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new UserError('BAD_USER_INPUT', `${country} has no factor "${unknown.slice(0, 80)}".`, 'input.factorIds');
}
