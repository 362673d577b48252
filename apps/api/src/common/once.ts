import { createHash } from 'node:crypto';
import { UserError } from '#libs/events';
import type { Storage } from '#libs/storage';

/** Who asks, and the key under which asking again has no second effect. */
export interface Asked {
  /** Name of the principal: stands in the history. */
  readonly by: string;
  readonly idempotencyKey: string;
  readonly requestId: string;
}

export interface Operation {
  readonly name: string;
  /** All that the caller sent: the same key with something else is refused. */
  readonly input: unknown;
  readonly asked: Asked;
}

const LONGEST_KEY = 200;
const LONGEST_REASON = 500;

/** Carries out a change once per key; a request that is sent again gets the first answer, as JSON keeps it. */
export function once<Result>(storage: Storage, operation: Operation, work: () => Promise<Result>): Promise<Result> {
  const { name, input, asked } = operation;
  const { by, idempotencyKey } = asked;
  if (idempotencyKey === '' || idempotencyKey.length > LONGEST_KEY)
    throw new UserError('BAD_USER_INPUT', `idempotencyKey must have 1 to ${LONGEST_KEY} characters.`, 'idempotencyKey');
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([name, by, input]))
    .digest('hex');
  return storage.requests.once(idempotencyKey, fingerprint, work);
}

/** @throws UserError for a reason that is none: it stays in the history. */
export function checkReason(reason: string): string {
  if (reason.trim() !== '' && reason.length <= LONGEST_REASON) return reason;
  throw new UserError(
    'BAD_USER_INPUT',
    `Give a reason of 1 to ${LONGEST_REASON} characters: it stays in the history.`,
    'reason',
  );
}
