import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of the method that were drafted in this store; one is published when a row of `method` has its hash. */
export class MethodDrafts1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table method_draft (
        version text primary key,
        based_on text not null,
        hash text not null unique,
        definition json not null,
        reason text not null,
        drafted_by text not null,
        drafted_at timestamptz not null default clock_timestamp()
      );
      create trigger append_only before update or delete or truncate on method_draft
        for each statement execute function refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table method_draft');
  }
}
