import { GraphQLError } from 'graphql';
import type { Allowances } from '../access/allowances.js';
import type { Principal } from '../access/principal.js';
import { RateLimited } from '../access/rate-limited.error.js';

/** Charges an operation to whoever asks. @throws GraphQLError RATE_LIMITED that makes the answer a 429 with Retry-After. */
export async function chargeOperation(allowances: Allowances, principal: Principal, cost: number): Promise<void> {
  try {
    await allowances.charge(principal, cost);
  } catch (error) {
    if (!(error instanceof RateLimited)) throw error;
    const { code, message, retryAfterSeconds } = error;
    const headers = new Map([['retry-after', String(retryAfterSeconds)]]);
    throw new GraphQLError(message, { extensions: { code, retryAfterSeconds, http: { status: 429, headers } } });
  }
}
