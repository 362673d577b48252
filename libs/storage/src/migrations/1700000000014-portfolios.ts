import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Portfolios of their owners: every change is a further revision, so that any earlier state can be read and put back. */
export class Portfolios1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table portfolio (
        id text primary key,
        owner text not null,
        created_at timestamptz not null default clock_timestamp()
      );
      create index portfolio_owner on portfolio (owner, created_at);

      create table portfolio_revision (
        portfolio text not null references portfolio,
        revision integer not null check (revision >= 1),
        name text not null,
        limits json not null,
        rates json not null,
        is_deleted boolean not null,
        action text not null,
        details json not null,
        by text not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (portfolio, revision)
      );

      create table holding_revision (
        portfolio text not null,
        symbol text not null,
        revision integer not null,
        position integer not null,
        is_removed boolean not null,
        name text,
        value double precision not null check (value >= 0),
        currency text,
        domicile text,
        sector text,
        countries json not null,
        primary key (portfolio, symbol, revision),
        foreign key (portfolio, revision) references portfolio_revision
      );`);
    for (const table of ['portfolio', 'portfolio_revision', 'holding_revision'])
      await runner.query(`
        create trigger append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change();`);
  }

  async down(): Promise<void> {
    await Promise.reject(
      new Error('Portfolios are never dropped by a migration: restore a backup into an empty database.'),
    );
  }
}
