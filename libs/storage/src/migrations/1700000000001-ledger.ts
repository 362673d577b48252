import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTRY = `text not null check (country ~ '^[A-Z]{3}$')`;

/** What every revision carries beside its content: when it was recorded, from which row of which import, by whom and why. */
const PROVENANCE = `
  recorded_at timestamptz not null,
  received_hash bytea not null,
  import_id bigint,
  import_line integer,
  reason text,
  recorded_by text not null`;

/**
 * The ledger: events and factors with their revisions, reports, and the clock of each country.
 *
 * Keys start with the country, so partitioning and distribution by country need no change of schema. `facts` is what the score
 * reads and `story` what a person reads; both are `json`, not `jsonb`, because what was received must come back byte for byte
 * (an offset in an instant, an escaped NUL), and nothing searches inside them.
 */
export class Ledger1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table country_clock (
        country ${COUNTRY} primary key,
        version bigint not null default 0,
        recorded_at timestamptz not null
      );
      create table ledger_frontier (
        only_row boolean primary key default true check (only_row),
        frontier timestamptz not null
      );
      insert into ledger_frontier (frontier) values ('-infinity');

      create table event_revision (
        country ${COUNTRY},
        event_id text not null check (event_id <> ''),
        revision integer not null check (revision >= 1),
        feed text not null,
        occurred_on date not null,
        class text not null,
        known_at timestamptz not null,
        retracted_at timestamptz,
        facts json not null,
        story json not null,
        search_text text not null,
        ${PROVENANCE},
        primary key (country, event_id, revision)
      );
      create index event_revision_by_day on event_revision (country, occurred_on, event_id);

      create table factor_revision (
        country ${COUNTRY},
        factor_id text not null check (factor_id <> ''),
        revision integer not null check (revision >= 1),
        feed text not null,
        indicator text not null,
        valid_from date not null,
        known_at timestamptz,
        retracted_at timestamptz,
        facts json not null,
        story json not null,
        ${PROVENANCE},
        primary key (country, factor_id, revision)
      );

      create table report (
        country ${COUNTRY},
        id text not null check (id <> ''),
        sha256 bytea check (length(sha256) = 32),
        title text, publisher text, url text,
        published_at text,
        known_at text not null,
        text text,
        demo boolean not null,
        recorded_at timestamptz not null,
        primary key (country, id)
      );
      create index report_by_content on report (country, sha256);

      create table report_original (
        country ${COUNTRY},
        sha256 bytea not null check (length(sha256) = 32),
        bytes bytea not null,
        media_type text not null,
        recorded_at timestamptz not null,
        primary key (country, sha256)
      );

      create table retraction (
        feed text not null,
        event_id text not null,
        country text check (country ~ '^[A-Z]{3}$'),
        retracted_at text not null,
        reason text not null,
        recorded_by text not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (feed, event_id)
      );`);
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'TRUNCATE' and current_setting('faultline.reset', true) = 'on' then return null; end if;
        raise exception 'the ledger is append-only: % on % refused; record a revision instead', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;`);
    for (const table of ['event_revision', 'factor_revision', 'report', 'report_original', 'retraction'])
      await runner.query(`
        create trigger append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change();`);
  }

  async down(): Promise<void> {
    await Promise.reject(
      new Error('The ledger is never dropped by a migration: restore a backup into an empty database.'),
    );
  }
}
