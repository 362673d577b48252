/** Codes a caller can act on; the transport maps each to a status. */
export type UserErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'QUERY_LIMIT'
  | 'RATE_LIMITED'
  | 'STORAGE_FULL'
  | 'UNAVAILABLE';

/** A caller's mistake: the sentence says what to do about it. Everything else that is thrown is our fault and hidden. */
export class UserError extends Error {
  constructor(
    readonly code: UserErrorCode,
    sentence: string,
    /** Path of the offending field, when there is one. */
    readonly field?: string,
  ) {
    super(sentence);
    this.name = 'UserError';
  }
}
