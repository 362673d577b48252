import { retryDelay } from './graphql-transport.js';

describe('reconnecting for live updates', () => {
  it('waits twice as long after each failure, up to half a minute', () =>
    expect([0, 1, 2, 10].map((attempt) => retryDelay(attempt, 1))).toEqual([500, 1000, 2000, 30_000]));

  it('spreads the clients, so that they do not all come back at once', () =>
    expect([retryDelay(3, 0), retryDelay(3, 0.999)]).toEqual([2000, expect.closeTo(4000, -1)]));
});
