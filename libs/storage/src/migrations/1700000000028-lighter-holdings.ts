import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A foreign key looks a parent up for every row, which is half of what storing 100,000 holdings takes. They all belong to one revision: that it
 * exists is looked up once for each statement, and revisions are never deleted.
 */
export class LighterHoldings1700000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table holding_revision drop constraint holding_revision_portfolio_revision_fkey;
      create function refuse_orphan_holdings() returns trigger language plpgsql as $$
      begin
        if exists (
          select from (select distinct portfolio, revision from added) given
          where not exists (
            select from portfolio_revision r where (r.portfolio, r.revision) = (given.portfolio, given.revision)
          )
        ) then
          raise exception 'holdings of a portfolio revision that does not exist' using errcode = 'foreign_key_violation';
        end if;
        return null;
      end $$;
      create trigger belongs_to_revision after insert on holding_revision
        referencing new table as added for each statement execute function refuse_orphan_holdings();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger belongs_to_revision on holding_revision;
      drop function refuse_orphan_holdings;
      alter table holding_revision add foreign key (portfolio, revision) references portfolio_revision;`);
  }
}
