import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Restated daily scores say what moved them; without causes a row is a day as it was first published. How far restatements have been
 * looked for is kept beside, so that only what has changed since is looked at again.
 */
export class Restatements1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table published_score add column causes json;
      create index published_score_restated on published_score (published_at desc, country, day) where causes is not null;

      create table restatement_cursor (
        only_row boolean primary key default true check (only_row),
        turn integer not null,
        sequence bigint not null,
        method_hash text not null,
        through_day date not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table restatement_cursor;
      drop index published_score_restated;
      alter table published_score drop column causes;`);
  }
}
