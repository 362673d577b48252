import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when each feed says something about each country: derived from the ledger, kept because the question is asked often. */
export class Coverage1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feed_coverage (
        country text not null check (country ~ '^[A-Z]{3}$'),
        feed text not null,
        from_day date not null,
        primary key (country, feed)
      );
      insert into feed_coverage (country, feed, from_day)
      select country, feed, min(day) from (
        select country, feed, occurred_on as day from event_revision
        union all
        select country, feed, valid_from from factor_revision) rows
      group by country, feed;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feed_coverage');
  }
}
