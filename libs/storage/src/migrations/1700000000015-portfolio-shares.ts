import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Read-only links to a portfolio. The token itself is never stored: who reads the table cannot open a link. */
export class PortfolioShares1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table portfolio_share (
        id text primary key,
        portfolio text not null references portfolio,
        token_hash bytea not null unique,
        note text,
        created_by text not null,
        created_at timestamptz not null,
        expires_at timestamptz,
        revoked_at timestamptz
      );
      create index portfolio_share_portfolio on portfolio_share (portfolio);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table portfolio_share');
  }
}
