import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Methods, published scores, grades of sources over time, and the audit log. */
export class Publishing1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import add column last_row_at timestamptz;

      create table method (
        hash text primary key,
        version text not null unique,
        definition json not null,
        published_by text not null,
        published_at timestamptz not null default clock_timestamp()
      );

      create table published_score (
        country text not null check (country ~ '^[A-Z]{3}$'),
        day date not null,
        revision integer not null check (revision >= 1),
        value double precision,
        low double precision,
        high double precision,
        label text,
        stale boolean not null,
        parts json not null,
        method_version text not null,
        method_hash text not null references method,
        input_hash text not null,
        published_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        check ((value is null) = (label is null)),
        primary key (country, day, revision)
      );

      create table source_grade (
        source text not null,
        revision integer not null,
        grade text not null check (grade in ('A', 'B', 'C', 'D', 'E', 'F')),
        reason text not null,
        known_at text not null,
        graded_by text not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (source, revision)
      );

      create table audit_entry (
        sequence bigint primary key,
        at text not null,
        by text not null,
        action text not null,
        subject text not null,
        reason text,
        request_id text,
        details json not null,
        previous_hash bytea not null,
        hash bytea not null
      );`);
    for (const table of ['method', 'published_score', 'source_grade', 'audit_entry'])
      await runner.query(`
        create trigger append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change();`);
  }

  async down(): Promise<void> {
    await Promise.reject(
      new Error('What was published is never dropped by a migration: restore a backup into an empty database.'),
    );
  }
}
