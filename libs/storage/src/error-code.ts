import { isNativeError } from 'node:util/types';

/** `error.code` of a failed system call or SQL statement, else ''. Errors of other realms count too. */
export function codeOf(error: unknown): string {
  return isNativeError(error) && 'code' in error ? String(error.code) : '';
}
