import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which edition of its feed a file is: of two editions that tell of the same moment, the higher stands, whichever was imported last. */
export class ImportEdition1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import add column edition integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import drop column edition');
  }
}
