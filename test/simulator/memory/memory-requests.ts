import { UserError } from '#libs/events';
import { setIn, type MemoryDatabase } from './memory-database.js';

/** Answers kept per idempotency key, as `RequestsRepository` keeps them. */
export class MemoryRequests {
  constructor(protected readonly database: MemoryDatabase) {}

  once<T>(key: string, fingerprint: string, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const { requests } = this.database.tables;
      const earlier = requests.get(key);
      if (earlier && earlier.fingerprint !== fingerprint)
        throw new UserError('CONFLICT', 'This idempotency key was used for another request.', 'idempotencyKey');
      if (earlier) return JSON.parse(earlier.answer) as T;
      const answer = await work();
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- T may be nothing
      setIn(transaction, requests, [key, { fingerprint, answer: JSON.stringify(answer ?? null) }]);
      return answer;
    });
  }
}
