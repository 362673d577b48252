import { UserError, type Instant } from '#libs/events';
import type { Database } from '../database/database.js';

/** Answers kept per idempotency key, so that a request sent again has no second effect. */
export class RequestsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Runs `work` once per key and gives every retry the same answer (as JSON keeps it). Key, effects and answer commit together: all store calls
   * that `work` makes join the same transaction, and it may run again after a deadlock, so it has no other effects.
   * Throws CONFLICT when the key was used with another fingerprint (hash of operation, input and user).
   */
  async once<T>(key: string, fingerprint: string, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const claimed = await transaction.query({
        name: 'claim-request',
        // A second request with the same key waits here until the first has committed or failed.
        text: 'insert into request (key, fingerprint) values ($1, $2) on conflict (key) do nothing returning 1',
        values: [key, fingerprint],
      });
      if (claimed.length === 0) return this.#earlierAnswer<T>(key, fingerprint);
      const answer = await work();
      await transaction.query({
        name: 'answer-request',
        text: 'update request set answer = $2 where key = $1',
        // oxlint-disable-next-line typescript/no-unnecessary-condition -- T may be nothing
        values: [key, JSON.stringify(answer ?? null)],
      });
      return answer;
    });
  }

  /** Forgets answers given before: their keys are free again. */
  async prune(before: Instant): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({ text: 'delete from request where recorded_at < $1', values: [before] }),
    );
  }

  async #earlierAnswer<T>(key: string, fingerprint: string): Promise<T> {
    const [row] = await this.database.read<{ fingerprint: string; answer: T }>({
      name: 'earlier-answer',
      text: 'select fingerprint, answer from request where key = $1',
      values: [key],
    });
    if (!row || row.fingerprint !== fingerprint)
      throw new UserError(
        'CONFLICT',
        'This idempotency key was used for another request: take a new one for each change.',
        'idempotencyKey',
      );
    return row.answer;
  }
}
