import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an import paid for on every row without need (measured in docs/feeds.md). `facts` and `story` are written by our own code as JSON and never
 * searched: as text they need not be parsed to be stored. Every writer locks its countries in `country_clock`, which checks their form. An index
 * by knowledge without ids holds a release of a feed, whose rows all became known at one moment, in a few pages.
 */
export class LighterLedger1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index event_revision_by_knowledge;
      alter table event_revision
        alter column facts type text,
        alter column story type text,
        drop constraint event_revision_country_check;
      create index event_revision_by_knowledge on event_revision (country, known_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index event_revision_by_knowledge;
      alter table event_revision
        alter column facts type json using facts::json,
        alter column story type json using story::json,
        add check (country ~ '^[A-Z]{3}$');
      create index event_revision_by_knowledge on event_revision (country, known_at, event_id);`);
  }
}
