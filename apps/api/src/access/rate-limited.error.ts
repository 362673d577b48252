import { UserError } from '#libs/events';

/** Too much at once; `retryAfterSeconds` from now it may be tried again. */
export class RateLimited extends UserError {
  constructor(
    what: string,
    readonly retryAfterSeconds: number,
  ) {
    super('RATE_LIMITED', `${what} Try again in ${retryAfterSeconds} s.`);
  }
}
