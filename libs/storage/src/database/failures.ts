import { isNativeError } from 'node:util/types';
import { UserError } from '#libs/events';
import { codeOf } from '../error-code.js';

const UNAVAILABLE = new UserError('UNAVAILABLE', 'The database does not answer. Try again in a few seconds.');
const FULL = new UserError(
  'STORAGE_FULL',
  'The database disk is full: nothing was stored. Free some space and send it again.',
);

const NOT_LET_IN = new UserError('UNAVAILABLE', 'The database refuses the user or the password it was given.');
const NO_DATABASE = new UserError('UNAVAILABLE', 'The database server has no database of the name it was given.');

const UNSTORABLE = new UserError('BAD_USER_INPUT', 'A text holds a NUL character, which no stored text does.');

/** SQLSTATE → what a caller can act on. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_STATE: Readonly<Record<string, UserError>> = {
  '22021': UNSTORABLE,
  '25P03': UNAVAILABLE,
  '28000': NOT_LET_IN,
  '28P01': NOT_LET_IN,
  '3D000': NO_DATABASE,
  '53100': FULL,
  '53300': UNAVAILABLE,
  '57014': UNAVAILABLE,
  '57P01': UNAVAILABLE,
  '57P02': UNAVAILABLE,
  '57P03': UNAVAILABLE,
};
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** pg reports these without a code. */
const LOST =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/;

const RETRYABLE = new Set(['40P01', '40001']);

/** A deadlock or a serialisation failure: the same transaction may well succeed when it is run again. */
export const isRetryable = (error: unknown): boolean => RETRYABLE.has(codeOf(error));

/** True when no connection was to be had in time; nothing was asked yet. */
export const isNoConnection = (error: unknown): boolean =>
  isNativeError(error) &&
  /^(timeout exceeded when trying to connect|Connection terminated due to connection timeout)/.test(error.message);

/** True for a duplicate key. */
export const isDuplicateKey = (error: unknown): boolean => codeOf(error) === '23505';

/** Turns a failure of the database into the error a caller can act on; everything else passes unchanged. */
export function explainFailure(error: unknown): unknown {
  if (error instanceof UserError || !isNativeError(error)) return error;
  const code = codeOf(error);
  const known = BY_STATE[code];
  if (known) return withCause(known, error);
  if (code.startsWith('08') || NETWORK.has(code) || LOST.test(error.message)) return withCause(UNAVAILABLE, error);
  return error;
}

function withCause(known: UserError, cause: Error): UserError {
  const explained = new UserError(known.code, known.message);
  explained.cause = cause;
  return explained;
}
