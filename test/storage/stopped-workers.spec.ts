import { once } from 'node:events';
import type { Storage } from '#libs/storage';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { addDays } from '#libs/events';
import { countByDay } from '../drills/killed-publishers.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';
import { spawnSource, type Child } from '../support/source-process.js';

const PLAN = { contentHash: 'file', rows: 10_000, rowsPerChunk: 100 };
const FIRST_DAY = '2020-10-29';
const DAYS = 40;

let opened: TestStorage;
let storage: Storage;
beforeEach(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterEach(() => opened.close());

/** Halts a process as the operating system does with a machine that is suspended, while somebody else does its work, and lets it go on. */
async function haltDuring(child: Child, work: () => Promise<unknown>): Promise<string> {
  const ended = once(child, 'close');
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  await once(child.stdout, 'data');
  child.kill('SIGSTOP');
  await work();
  child.kill('SIGCONT');
  const [code] = (await ended) as [number | null];
  return `${said.trimEnd().split('\n').at(-1) ?? ''}, exit ${code}`;
}

describe('a worker that stands still past its lease and goes on', () => {
  it('as an importer is refused: another has taken the import over, every row is there once', async () => {
    const words = [opened.databaseUrl, PLAN.contentHash, String(PLAN.rows), String(PLAN.rowsPerChunk)];
    const child = spawnSource('importer.process.ts', ...words);
    const end = await haltDuring(child, async () => {
      expect(await importNumbered(storage, PLAN)).toMatchObject({ read: PLAN.rows, accepted: PLAN.rows, duplicate: 0 });
    });
    // UNAVAILABLE where it was halted inside a transaction, which the database has given up.
    expect(end).toMatch(/^(CONFLICT|UNAVAILABLE), exit 1$/);
    const [run] = (await storage.imports.list({ first: 1, after: null })).nodes;
    expect(run).toMatchObject({ read: PLAN.rows, accepted: PLAN.rows, duplicate: 0, revised: 0 });
    const records = await storage.records.readAll(NUMBERED_COUNTRIES);
    expect([...records.values()].reduce((sum, { events }) => sum + events.length, 0)).toBe(PLAN.rows);
  }, 120_000);

  it('as a publisher adds nothing to the days another has published meanwhile', async () => {
    await importNumbered(storage, { contentHash: 'small', rows: 200, rowsPerChunk: 200 });
    const child = spawnSource('publisher.process.ts', opened.databaseUrl, FIRST_DAY, String(DAYS));
    const end = await haltDuring(child, async () => {
      for (let index = 0; index < DAYS; index++) await publishDay(storage, addDays(FIRST_DAY, index), new Set());
      const late = aReportedEvent({ id: 'late', class: 'executive.seat-seized', occurredOn: '2020-10-28' });
      await storage.events.append(late, { by: 'analyst' });
    });
    // Inside the transaction of a day its connection is gone, else it finds every day there already.
    expect(end).toMatch(/^(\d{4}-\d\d-\d\d, exit 0|UNAVAILABLE, exit 1)$/);
    const counts = await countByDay(storage);
    expect([counts.size, Math.min(...counts.values())]).toEqual([DAYS, NUMBERED_COUNTRIES.length]);
    expect(await verifyPublished(storage)).toMatchObject({ differences: [], audit: { broken: null } });
  }, 120_000);
});
