import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTRY = `text not null check (country ~ '^[A-Z]{3}$')`;

/**
 * Reports that were read, what they propose, and what people decided about it. Proposals keep no quotes: a quote is cut out of the
 * report's text by its span. `review_queue` is derived (what waits, by weight) and therefore the only table that loses rows.
 */
export class Reviews1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_reading (
        country ${COUNTRY},
        report_id text not null,
        sha256 bytea not null unique check (length(sha256) = 32),
        published_on date not null,
        source text not null,
        grade text not null check (grade in ('A', 'B', 'C', 'D', 'E', 'F')),
        independence_group text not null,
        not_coded text,
        repeats_country text,
        repeats_report text,
        similarity double precision,
        recorded_by text not null,
        recorded_at timestamptz not null,
        check ((repeats_country is null) = (repeats_report is null)),
        primary key (country, report_id)
      );
      create index report_reading_by_repeated on report_reading (repeats_country, repeats_report);

      create table reading_band (
        band bigint not null,
        country ${COUNTRY},
        report_id text not null,
        primary key (band, country, report_id)
      );

      create table proposal (
        country ${COUNTRY},
        id text not null check (id <> ''),
        kind text not null check (kind in ('event', 'factor')),
        report_country text not null,
        report_id text not null,
        draft json not null,
        reading json not null,
        impact double precision not null,
        margin double precision not null,
        recorded_by text not null,
        recorded_at timestamptz not null,
        primary key (country, id)
      );
      create index proposal_by_report on proposal (report_country, report_id);

      create table decision (
        id bigint generated always as identity primary key,
        kind text not null,
        subject text not null,
        by text not null,
        reason text,
        undoes bigint unique references decision,
        effects json not null,
        recorded_at timestamptz not null default clock_timestamp()
      );

      create table proposal_revision (
        country ${COUNTRY},
        proposal_id text not null,
        revision integer not null check (revision >= 1),
        status text not null check (status in ('pending', 'proposed', 'approved', 'rejected', 'withdrawn')),
        draft json,
        event_id text,
        reason text,
        recorded_by text not null,
        recorded_at timestamptz not null,
        primary key (country, proposal_id, revision),
        foreign key (country, proposal_id) references proposal
      );
      create index proposal_revision_by_event on proposal_revision (country, event_id) where event_id is not null;

      create table review_queue (
        country ${COUNTRY},
        proposal_id text not null,
        kind text not null,
        status text not null,
        impact double precision not null,
        margin double precision not null,
        recorded_at timestamptz not null,
        primary key (country, proposal_id)
      );`);
    for (const table of ['report_reading', 'reading_band', 'proposal', 'proposal_revision', 'decision'])
      await runner.query(`
        create trigger append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change();`);
  }

  async down(): Promise<void> {
    await Promise.reject(
      new Error('Decisions are never dropped by a migration: restore a backup into an empty database.'),
    );
  }
}
