import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * As for holdings: most rows of a machine feed are refused, and a foreign key looked the import up for each of them. That it exists is looked up
 * once for each statement; imports are never deleted.
 */
export class LighterRejections1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_rejection drop constraint import_rejection_import_id_fkey;
      create function refuse_orphan_rejections() returns trigger language plpgsql as $$
      begin
        if exists (
          select from (select distinct import_id from added) given
          where not exists (select from import where id = given.import_id)
        ) then
          raise exception 'refused rows of an import that does not exist' using errcode = 'foreign_key_violation';
        end if;
        return null;
      end $$;
      create trigger belongs_to_import after insert on import_rejection
        referencing new table as added for each statement execute function refuse_orphan_rejections();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger belongs_to_import on import_rejection;
      drop function refuse_orphan_rejections;
      alter table import_rejection add foreign key (import_id) references import;`);
  }
}
