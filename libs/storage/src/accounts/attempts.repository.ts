import type { Instant } from '#libs/events';
import type { Database } from '../database/database.js';

export interface AttemptRule {
  /** Attempts that need no waiting. */
  readonly free: number;
  /** Wait after the last free one; doubles with each further attempt. */
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
  /** After that long without an attempt all is forgotten. */
  readonly windowSeconds: number;
}

const WAIT = `make_interval(secs => least($4 * power(2, least(attempt.failures - $3, 20)), $5))`;

/** Counts attempts that may be guesses, before they are tried: twenty at once count as twenty. */
export class AttemptsRepository {
  constructor(private readonly database: Database) {}

  /** Counts an attempt and resolves to 0, or refuses it and resolves to the seconds to wait. */
  async claim(key: string, at: Instant, rule: AttemptRule): Promise<number> {
    const values = [key, at, rule.free, rule.firstWaitSeconds, rule.longestWaitSeconds];
    return this.database.transaction(async (transaction) => {
      const claimed = await transaction.query({
        text: `
          insert into attempt (key, failures, last_at) values ($1, 1, $2)
          on conflict (key) do update set
            failures = case when attempt.last_at < $2::timestamptz - make_interval(secs => $6) then 1
              else attempt.failures + 1 end,
            last_at = $2
          where attempt.failures < $3 or attempt.last_at + ${WAIT} <= $2
            or attempt.last_at < $2::timestamptz - make_interval(secs => $6)
          returning 1`,
        values: [...values, rule.windowSeconds],
      });
      if (claimed.length > 0) return 0;
      const [wait] = await transaction.query<{ seconds: number }>({
        text: `
          select extract(epoch from attempt.last_at + ${WAIT} - $2::timestamptz)::float8 as seconds
          from attempt where key = $1`,
        values,
      });
      return Math.max(1, Math.ceil(wait?.seconds ?? 1));
    });
  }

  /** The attempt was none of a guesser: what was counted under the key is forgotten. */
  async forgive(key: string): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({ text: 'delete from attempt where key = $1', values: [key] }),
    );
  }

  /** One attempt counted under the key was none of a guesser. */
  async refund(key: string): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({
        text: 'update attempt set failures = failures - 1 where key = $1 and failures > 0',
        values: [key],
      }),
    );
  }

  async prune(before: Instant): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({ text: 'delete from attempt where last_at < $1', values: [before] }),
    );
  }
}
