import type { Database } from '../database/database.js';
import type { FeedClaim, FeedDue, FeedHeard, FeedMissed, FeedPoll } from './feed-poll.js';

/** Which live feeds are due, who asks them, and how it went. All moments are those of the caller's clock. */
export class FeedsRepository {
  constructor(private readonly database: Database) {}

  /** Every feed that was ever polled, by id. */
  async list(): Promise<readonly FeedPoll[]> {
    return this.database.read<FeedPoll & Record<string, unknown>>({
      name: 'feed-polls',
      text: `
        select feed, interval_minutes as "intervalMinutes", first_attempt_at as "firstAttemptAt",
          last_attempt_at as "lastAttemptAt", last_success_at as "lastSuccessAt", last_rows as "lastRows",
          last_error as "lastError", failures, next_attempt_at as "nextAttemptAt"
        from feed_poll order by feed`,
    });
  }

  /** The right to ask a feed now; `null` when it is not due or another process is asking it. */
  async claim({ feed, intervalMinutes, now, leasedUntil }: FeedDue): Promise<FeedClaim | null> {
    return this.database.transaction(async (transaction) => {
      await transaction.query({
        name: 'know-feed',
        text: `
          insert into feed_poll (feed, interval_minutes, first_attempt_at, last_attempt_at, next_attempt_at)
          values ($1, $2, $3, $3, $3) on conflict (feed) do nothing`,
        values: [feed, intervalMinutes, now],
      });
      const [claim] = await transaction.query<FeedClaim & Record<string, unknown>>({
        name: 'claim-feed',
        text: `
          update feed_poll
          set lease = lease + 1, leased_until = $4, last_attempt_at = $3, interval_minutes = $2
          where feed = $1 and next_attempt_at <= $3 and (leased_until is null or leased_until <= $3)
          returning feed, lease, failures, memory`,
        values: [feed, intervalMinutes, now, leasedUntil],
      });
      return claim ?? null;
    });
  }

  /** The feed answered and its rows are stored. False when another process has taken the claim over: nothing is noted. */
  heard({ feed, lease }: FeedClaim, { at, rows, memory, nextAttemptAt }: FeedHeard): Promise<boolean> {
    return this.#settle({
      name: 'feed-heard',
      text: `
        update feed_poll
        set last_success_at = $3, last_rows = $4, memory = $5, next_attempt_at = $6,
          last_error = null, failures = 0, leased_until = null
        where feed = $1 and lease = $2 returning feed`,
      values: [feed, lease, at, rows, JSON.stringify(memory), nextAttemptAt],
    });
  }

  /** The feed could not be read; what is remembered of it stays. False as for `heard`. */
  missed({ feed, lease }: FeedClaim, { error, nextAttemptAt }: FeedMissed): Promise<boolean> {
    return this.#settle({
      name: 'feed-missed',
      text: `
        update feed_poll
        set last_error = $3, failures = failures + 1, next_attempt_at = $4, leased_until = null
        where feed = $1 and lease = $2 returning feed`,
      values: [feed, lease, error, nextAttemptAt],
    });
  }

  async #settle(statement: { name: string; text: string; values: readonly unknown[] }): Promise<boolean> {
    const settled = await this.database.transaction((transaction) => transaction.query(statement));
    return settled.length > 0;
  }
}
