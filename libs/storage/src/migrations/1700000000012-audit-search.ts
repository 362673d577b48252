import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log is searched by kind, person and object; proposals of one act are found among those that wait. */
export class AuditSearch1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index audit_entry_by_kind on audit_entry (split_part(action, '.', 1), sequence);
      create index audit_entry_by_person on audit_entry (by, sequence);
      create index proposal_by_class_and_day on proposal (country, (draft ->> 'class'), (draft ->> 'occurredOn'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index audit_entry_by_kind;
      drop index audit_entry_by_person;
      drop index proposal_by_class_and_day;`);
  }
}
