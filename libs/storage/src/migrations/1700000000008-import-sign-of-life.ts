import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the process that runs an import last did something: an import whose process was killed is not taken for one that still runs. */
export class ImportSignOfLife1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import add column alive_at timestamptz not null default clock_timestamp()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import drop column alive_at');
  }
}
