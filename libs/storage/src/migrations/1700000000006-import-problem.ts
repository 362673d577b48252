import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an import stopped before the end of its file, so that it is not taken for one that still runs. */
export class ImportProblem1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import add column problem text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import drop column problem');
  }
}
