import { DataSource } from 'typeorm';
import { openStorage } from '#libs/storage';
import { MIGRATIONS } from '../../libs/storage/src/migrations/index.js';
import { ENTITIES } from '../../libs/storage/src/administration/administration.js';
import { aReport, aReportedEvent } from '../support/ledger-rows.js';
import { createTestDatabase, runSql, withStorage, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const note = { by: 'analyst', reason: 'test' };

describe('the schema', () => {
  it('is brought up once when three processes open the same empty database', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openStorage(database)));
    for (const storage of opened) {
      expect(await storage.empty()).toBe(true);
      await storage.ping();
      await storage.close();
    }
    const again = await openStorage(database);
    await again.close();
    expect(await runSql(database.databaseUrl, 'select name from schema_migration')).toHaveLength(MIGRATIONS.length);
  });

  it('of a newer version is refused with what to do', async () => {
    await runSql(database.databaseUrl, `insert into schema_migration (timestamp, name) values (9, 'FromTheFuture9')`);
    await expect(openStorage(database)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(openStorage(database)).rejects.toThrow('newer Faultline');
  });

  it('puts the country first in the key of every large table', async () => {
    const rows = await runSql(
      database.databaseUrl,
      `select relation.relname as name, attribute.attname as first
       from pg_index index join pg_class relation on relation.oid = index.indrelid
       join pg_attribute attribute on attribute.attrelid = relation.oid and attribute.attnum = index.indkey[0]
       where index.indisprimary and relation.relname in ('event_revision', 'factor_revision', 'report', 'report_original', 'published_score')`,
    );
    expect(rows.map(({ first }) => first)).toEqual(Array(5).fill('country'));
  });
});

describe('the ledger', () => {
  it('refuses every change of what was recorded', () =>
    withStorage(async ({ storage, databaseUrl }) => {
      await storage.events.append(aReportedEvent(), note);
      await storage.reports.append(aReport());
      await storage.sources.grade('ministry', { grade: 'B', reason: 'r', knownAt: '2020-01-01T00:00:00Z', by: 'me' });
      const tables = [
        'event_revision',
        'factor_revision',
        'report',
        'retraction',
        'change',
        'published_score',
        'outlook',
        'method',
        'source_grade',
        'audit_entry',
      ];
      for (const table of tables)
        for (const statement of [
          `update ${table} set ctid = ctid`,
          `delete from ${table}`,
          `truncate ${table} cascade`,
        ])
          await expect(runSql(databaseUrl, statement.replace('ctid = ctid', firstColumn(table)))).rejects.toThrow(
            'append-only',
          );
      expect(await storage.events.revisions('KGZ', 'e1')).toHaveLength(1);
    }));

  it('is emptied as a whole or not at all', () =>
    withStorage(async ({ storage }) => {
      await storage.events.append(aReportedEvent(), note);
      expect(await storage.empty()).toBe(false);
      await storage.reset();
      expect(await storage.empty()).toBe(true);
      expect(await storage.events.append(aReportedEvent(), note)).toMatchObject({ revision: 1 });
      expect(await storage.audit.verify()).toMatchObject({ entries: 1, broken: null });
    }));

  it('reads its administration through entities that fit the hand-written tables', () =>
    withStorage(async ({ storage, databaseUrl }) => {
      await storage.sources.grade('ministry', {
        grade: 'B',
        reason: 'usually right',
        knownAt: '2020-01-01T00:00:00Z',
        by: 'me',
      });
      await storage.sources.grade('ministry', {
        grade: 'C',
        reason: 'twice wrong',
        knownAt: '2021-01-01T00:00:00Z',
        by: 'me',
      });
      await storage.imports.begin({ source: 'acled', fileName: 'f', contentHash: 'h' });
      expect(await storage.sources.list()).toMatchObject([
        { id: 'acled', lastRowAt: null, grades: [] },
        {
          id: 'ministry',
          grades: [
            { revision: 1, grade: 'B' },
            { revision: 2, grade: 'C', reason: 'twice wrong' },
          ],
        },
      ]);
      const source = await new DataSource({ type: 'postgres', url: databaseUrl, entities: [...ENTITIES] }).initialize();
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      await source.destroy();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    }));
});

describe('the audit log', () => {
  it('holds every change with its reason, and a row altered by hand is named', () =>
    withStorage(async ({ storage, databaseUrl }) => {
      const event = await storage.events.append(aReportedEvent(), note);
      await storage.events.revise(event, { ...event, injured: 686 }, { ...note, expectedVersion: 1 });
      await storage.audit.append({
        by: 'me',
        action: 'export',
        subject: 'scores.csv',
        reason: null,
        details: { rows: 3 },
      });
      const { nodes } = await storage.audit.list({ first: 10 });
      expect(nodes.map(({ action, reason }) => [action, reason])).toEqual([
        ['export', null],
        ['event.revise', 'test'],
        ['event.report', 'test'],
      ]);
      expect(await storage.audit.verify()).toEqual({ entries: 3, head: nodes[0]!.hash, broken: null });
      await runSql(databaseUrl, 'alter table audit_entry disable trigger append_only');
      await runSql(databaseUrl, `update audit_entry set reason = 'another' where sequence = 2`);
      expect(await storage.audit.verify()).toMatchObject({ broken: { sequence: 2, why: 'its content was altered' } });
      await runSql(databaseUrl, 'delete from audit_entry where sequence = 1');
      expect(await storage.audit.verify()).toMatchObject({ broken: { sequence: 2, why: 'entry 1 is missing' } });
    }));
});

function firstColumn(table: string): string {
  const column: Record<string, string> = {
    method: 'hash',
    source_grade: 'source',
    audit_entry: 'sequence',
    change: 'kind',
    retraction: 'feed',
  };
  const name = column[table] ?? 'country';
  return `${name} = ${name}`;
}
