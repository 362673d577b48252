import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports with their cursor, the rows they refused, the outbox of committed changes, and answers kept for idempotency keys. */
export class Imports1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import (
        id bigint generated always as identity primary key,
        source text not null,
        file_name text not null,
        content_hash text not null,
        started_by text not null,
        attempt integer not null default 1,
        cursor text,
        rows_read bigint not null default 0,
        accepted bigint not null default 0,
        duplicate bigint not null default 0,
        revised bigint not null default 0,
        rejected bigint not null default 0,
        started_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        check (accepted + duplicate + revised + rejected = rows_read),
        unique (source, content_hash)
      );
      create table import_rejection (
        import_id bigint not null references import,
        number bigint generated always as identity,
        line bigint not null,
        column_name text,
        value text,
        reason text not null,
        detail text not null,
        primary key (import_id, number)
      );

      create table change (
        sequence bigint generated always as identity primary key,
        kind text not null,
        countries json not null,
        subject text,
        recorded_at timestamptz not null default clock_timestamp()
      );

      create table request (
        key text primary key,
        fingerprint text not null,
        answer json,
        recorded_at timestamptz not null default clock_timestamp()
      );
      create index request_by_age on request (recorded_at);`);
    await runner.query(`
      create trigger append_only before update or delete or truncate on change
        for each statement execute function refuse_change();
      create trigger append_only before update or delete or truncate on import_rejection
        for each statement execute function refuse_change();`);
  }

  async down(): Promise<void> {
    await Promise.reject(
      new Error('Imports are never dropped by a migration: restore a backup into an empty database.'),
    );
  }
}
