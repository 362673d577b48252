import type { Instant } from '#libs/events';
import type { Database } from '../database/database.js';

export interface AllowanceRule {
  /** Points of a full bucket. */
  readonly capacity: number;
  /** Points that come back every second. */
  readonly perSecond: number;
}

/** Token buckets that several processes draw from. */
export class AllowancesRepository {
  constructor(private readonly database: Database) {}

  /** Takes `spent` points out of a bucket and resolves to what is in it now; it may be in debt by one bucket at most. */
  async draw(
    bucket: string,
    spent: number,
    { at, ...rule }: AllowanceRule & { readonly at: Instant },
  ): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const [row] = await transaction.query<{ points: number }>({
        name: 'draw-allowance',
        text: `
          insert into allowance (bucket, points, at) values ($1, $3::float8 - $2::float8, $5)
          on conflict (bucket) do update set
            points = greatest(-$3::float8, least($3::float8, allowance.points +
              $4::float8 * greatest(0, extract(epoch from $5::timestamptz - allowance.at)::float8)) - $2::float8),
            at = greatest(allowance.at, $5)
          returning points`,
        values: [bucket, spent, rule.capacity, rule.perSecond, at],
      });
      return row?.points ?? rule.capacity;
    });
  }

  /** Forgets buckets nobody drew from since: they are full again. */
  async prune(before: Instant): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({ text: 'delete from allowance where at < $1', values: [before] }),
    );
  }
}
