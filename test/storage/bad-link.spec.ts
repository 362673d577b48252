import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { openStorage, type Storage } from '#libs/storage';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { useBadLink, type BadLinkResult } from '../drills/bad-link.js';
import { countByDay } from '../drills/killed-publishers.js';
import { aReportedEvent, eventRows } from '../support/ledger-rows.js';
import { importNumbered } from '../support/numbered-import.js';
import { copyDatabase, createTestDatabase, openTestStorage, type TestStorage } from '../support/postgres.js';
import { randomFrom } from '../support/random.js';
import { DatabaseRelay } from '../support/relay.js';

const CYCLES = 100;
/** Commits of one store wait for each other over a slow link; stores do not. */
const STORES = 5;

let opened: TestStorage;
beforeEach(async () => (opened = await openTestStorage()));
afterEach(() => opened.close());

describe('a slow link that resets connections', () => {
  it(`over ${CYCLES} cycles loses nothing that was acknowledged, says so when it fails, and leaks no connection`, async () => {
    const link = { cycles: CYCLES, writeEvery: 1, slots: 4, latencyMs: 2, resets: 0.01, random: randomFrom(6) };
    const outcome = await useBadLink({ databaseUrl: opened.databaseUrl, ...link });
    const { answered, unavailable, wrong, lost, slots } = outcome;
    expect([wrong, lost]).toEqual([[], 0]);
    expect(answered + unavailable).toBe(CYCLES);
    expect(Math.min(answered, unavailable)).toBeGreaterThan(0);
    expect(slots.working).toBe(slots.all);
  });

  it(`of 200 ms does neither, over ${CYCLES} cycles of ${STORES} stores side by side`, async () => {
    const empty = await createTestDatabase();
    await (await openStorage(empty)).close();
    const copies = await copyDatabase(empty.databaseUrl, STORES);
    const random = randomFrom(200);
    const link = { cycles: CYCLES / STORES, writeEvery: 4, slots: 4, latencyMs: 100, resets: 0.01, random };
    const results = await Promise.all(copies.map(({ databaseUrl }) => useBadLink({ databaseUrl, ...link })));
    const total = (count: (result: BadLinkResult) => number) => results.reduce((sum, one) => sum + count(one), 0);
    expect([results.flatMap(({ wrong }) => wrong), total(({ lost }) => lost)]).toEqual([[], 0]);
    const [answered, unavailable] = [total((one) => one.answered), total((one) => one.unavailable)];
    expect(answered + unavailable).toBe(CYCLES);
    expect(Math.min(answered, unavailable)).toBeGreaterThan(0);
    expect(total(({ slots }) => slots.working)).toBe(total(({ slots }) => slots.all));
    await Promise.all([...copies, empty].map((copy) => copy.drop()));
  });
});

/** Does the work with its connection reset at the first piece on the wire, the second, … until one run is through. */
async function failEverywhere(databaseUrl: string, work: (storage: Storage, attempt: number) => Promise<unknown>) {
  const relay = await DatabaseRelay.to(databaseUrl);
  const storage = await openStorage({ databaseUrl: relay.databaseUrl, poolSize: 2 });
  for (let failAt = 1; ; failAt++) {
    await storage.ping();
    let pieces = 0;
    relay.breaks = () => ++pieces === failAt;
    const failed = await work(storage, failAt).then(
      () => false,
      (error: unknown) => {
        expect(error).toMatchObject({ code: 'UNAVAILABLE' });
        return true;
      },
    );
    relay.breaks = () => false;
    if (!failed && pieces < failAt) {
      await storage.close();
      relay.cut();
      return failAt - 1;
    }
    if (failed) await work(storage, failAt);
  }
}

describe('work whose connection is reset at any step', () => {
  it('of an import goes on where it stopped: every row once', async () => {
    const { databaseUrl, storage } = opened;
    const file = (attempt: number) =>
      Array.from({ length: 2 }, (_, chunk) =>
        eventRows([aReportedEvent({ id: `${attempt} ${chunk}`, country: 'KAZ' })]),
      );
    const steps = await failEverywhere(databaseUrl, async (distant, attempt) => {
      const session = await distant.imports.begin({
        source: 'faultline',
        fileName: 'f',
        contentHash: `file ${attempt}`,
      });
      if (session.finished) return;
      for (const [chunk, rows] of file(attempt)
        .slice(Number(session.resumesFrom ?? 0))
        .entries())
        await distant.imports.writeChunk(session, rows, String(Number(session.resumesFrom ?? 0) + chunk + 1));
      await distant.imports.finish(session);
    });
    expect(steps).toBeGreaterThan(20);
    const { nodes } = await storage.imports.list({ first: 500 });
    for (const { read, accepted, finishedAt } of nodes) {
      expect([read, accepted]).toEqual([2, 2]);
      expect(finishedAt).not.toBeNull();
    }
    expect((await storage.records.read('KAZ')).events).toHaveLength(2 * (steps + 1));
  });

  it('of a day of scores leaves the day whole or not there, and once it is there it is the same again', async () => {
    const { databaseUrl, storage } = opened;
    await importNumbered(storage, { contentHash: 'file', rows: 20, rowsPerChunk: 20 });
    await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
    const dayOf = (attempt: number) => new Date(Date.UTC(2020, 9, 10 + attempt)).toISOString().slice(0, 10);
    const steps = await failEverywhere(databaseUrl, (distant, attempt) =>
      publishDay(distant, dayOf(attempt), new Set()),
    );
    expect(steps).toBeGreaterThan(5);
    const counts = await countByDay(storage);
    expect([counts.size, new Set(counts.values())]).toEqual([steps + 1, new Set([5])]);
    expect(await verifyPublished(storage)).toMatchObject({ differences: [], audit: { broken: null } });
  });

  it('of a withdrawal withdraws once, with one entry in the audit log and one notice', async () => {
    const { databaseUrl, storage } = opened;
    const by = { by: 'analyst', reason: 'it did not happen' };
    const events = Array.from({ length: 60 }, (_, index) => aReportedEvent({ id: `e${index + 1}`, country: 'ARM' }));
    const session = await storage.imports.begin({ source: 'faultline', fileName: 'f', contentHash: 'events' });
    await storage.imports.writeChunk(session, eventRows(events), 'end');
    const steps = await failEverywhere(databaseUrl, async (distant, attempt) => {
      const key = { country: 'ARM', id: `e${attempt}` };
      const [event] = await distant.events.byIds([key]);
      if (event?.retractedAt === null)
        await distant.events.retract(key, '2020-10-08T00:00:00Z', { ...by, expectedVersion: event.revision });
    });
    expect(steps).toBeGreaterThan(10);
    const record = await storage.records.read('ARM');
    const withdrawn = record.events.filter(({ retractedAt }) => retractedAt !== null);
    expect(withdrawn).toHaveLength(steps + 1);
    expect(new Set(withdrawn.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(await storage.audit.verify()).toMatchObject({ entries: steps + 1, broken: null });
    const notices = (await storage.changes.since(0)).filter(({ kind }) => kind === 'event');
    expect(notices).toHaveLength(steps + 1);
  });
});
