import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one change of recorded rows: a report's text, its original bytes and the quotes from it are dropped on request. Triggers per row see to it that
 * nothing else of the row changes.
 */
export class Redaction1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table redaction (
        sha256 bytea primary key check (length(sha256) = 32),
        reason text not null,
        recorded_by text not null,
        recorded_at timestamptz not null default clock_timestamp()
      );
      create trigger append_only before update or delete or truncate on redaction
        for each statement execute function refuse_change();
      create index report_by_hash on report (sha256);

      create function allow_redaction() returns trigger language plpgsql as $$
      begin
        if current_setting('faultline.redact', true) = 'on'
          and to_jsonb(new) - array['text', 'bytes', 'story'] = to_jsonb(old) - array['text', 'bytes', 'story']
        then return new; end if;
        raise exception 'the ledger is append-only: % on % refused; record a revision instead', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;`);
    for (const table of ['report', 'report_original', 'event_revision'])
      await runner.query(`
        drop trigger append_only on ${table};
        create trigger append_only before delete or truncate on ${table}
          for each statement execute function refuse_change();
        create trigger only_redaction before update on ${table}
          for each row execute function allow_redaction();`);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('What was redacted cannot come back: restore a backup into an empty database.'));
  }
}
