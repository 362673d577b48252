import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a portfolio nothing changes but, once, whose it is: what was made before there were accounts can be handed to one. */
export class Adoption1700000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_all_but_adoption() returns trigger language plpgsql as $$
      begin
        if old.owner = 'local' and (new.id, new.created_at) = (old.id, old.created_at) then return new; end if;
        raise exception 'portfolios are append-only: % on % refused; record a revision instead', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
      drop trigger append_only on portfolio;
      create trigger append_only before delete or truncate on portfolio
        for each statement execute function refuse_change();
      create trigger adopted_only before update on portfolio
        for each row execute function refuse_all_but_adoption();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger adopted_only on portfolio;
      drop trigger append_only on portfolio;
      drop function refuse_all_but_adoption;
      create trigger append_only before update or delete or truncate on portfolio
        for each statement execute function refuse_change();`);
  }
}
