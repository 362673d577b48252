import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outlooks as they were frozen at the turn of a month: never changed, so that what was said can be held against what happened. */
export class Outlooks1700000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outlook (
        country text not null check (country ~ '^[A-Z]{3}$'),
        month date not null check (extract(day from month) = 1),
        feed text not null,
        newest_month date not null check (newest_month < month),
        lead integer not null check (lead between 1 and 12),
        months_known integer not null check (months_known > 0),
        probability double precision not null check (probability between 0 and 1),
        distribution json not null,
        last_twelve_months json not null,
        as_of timestamptz not null,
        is_late boolean not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (country, month)
      );
      create index outlook_by_month on outlook (month);
      create trigger append_only before update or delete or truncate on outlook
        for each statement execute function refuse_change();`);
  }

  async down(): Promise<void> {
    await Promise.reject(
      new Error('What was published is never dropped by a migration: restore a backup into an empty database.'),
    );
  }
}
