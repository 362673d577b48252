import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the events that became known last, which is what the overview opens with. */
export class LatestKnown1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index event_revision_by_knowledge on event_revision (country, known_at, event_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_revision_by_knowledge');
  }
}
