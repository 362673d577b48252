import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each live feed was asked and heard last: the state of a job, not part of the ledger, so it is overwritten. */
export class FeedPolls1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feed_poll (
        feed text primary key,
        interval_minutes integer not null check (interval_minutes > 0),
        first_attempt_at timestamptz not null,
        last_attempt_at timestamptz not null,
        last_success_at timestamptz,
        last_rows bigint,
        last_error text,
        failures integer not null default 0,
        next_attempt_at timestamptz not null,
        lease integer not null default 0,
        leased_until timestamptz,
        memory json
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feed_poll');
  }
}
