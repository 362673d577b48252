import { setTimeout as sleep } from 'node:timers/promises';
import { openStorage, type Storage } from '#libs/storage';
import { aReportedEvent } from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';
import { DatabaseRelay } from '../support/relay.js';

let opened: TestStorage;
let storage: Storage;
beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterAll(() => opened.close());

const note = { by: 'analyst' };
const terminateOthers = `
  select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;

describe('a database that fails', () => {
  it('and drops every connection does not end the process: the next question is answered', async () => {
    await storage.ping();
    await runSql(opened.databaseUrl, terminateOthers);
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => storage.records.versions()));
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'UNAVAILABLE' });
    await expect(storage.ping()).resolves.toBeUndefined();
  });

  it('in the middle of a write leaves all of it or nothing', async () => {
    const writes = Array.from({ length: 30 }, (_, index) =>
      storage.events.append(aReportedEvent({ id: `w${index}` }), note),
    );
    await runSql(opened.databaseUrl, terminateOthers);
    const outcomes = await Promise.allSettled(writes);
    const acknowledged = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(await storage.events.byIds(acknowledged)).toEqual(acknowledged);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'UNAVAILABLE' });
    const { events } = await storage.records.read('KGZ');
    const changes = await storage.changes.since(0);
    expect(changes.map(({ subject }) => subject).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    expect(await storage.audit.verify()).toMatchObject({ entries: events.length, broken: null });
  });

  it('that is away is reported as such within two seconds', async () => {
    const wire = await DatabaseRelay.to(opened.databaseUrl);
    const { databaseUrl } = wire;
    const distant = await openStorage({ databaseUrl });
    wire.cut();
    const asked = performance.now();
    await expect(distant.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(distant.methods.list()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(distant.events.append(aReportedEvent({ id: 'away' }), note)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    expect(performance.now() - asked).toBeLessThan(2_000);
    await distant.close();
    await expect(openStorage({ databaseUrl })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('that no longer answers is given up after five seconds', async () => {
    const wire = await DatabaseRelay.to(opened.databaseUrl);
    const { databaseUrl } = wire;
    const distant = await openStorage({ databaseUrl });
    await distant.ping();
    wire.isFrozen = true;
    const asked = performance.now();
    await expect(distant.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - asked).toBeLessThan(6_500);
    wire.isFrozen = false;
    await expect(distant.ping()).resolves.toBeUndefined();
    wire.cut();
    await distant.close();
  }, 20_000);

  it('and comes back while a listener is told to stop does not keep its process', async () => {
    const wire = await DatabaseRelay.to(opened.databaseUrl);
    const distant = await openStorage({ databaseUrl: wire.databaseUrl });
    const listening = await distant.changes.listen(() => undefined);
    wire.latencyMs = 100;
    wire.cut();
    await wire.mend();
    while (wire.connections === 0) await sleep(1);
    await Promise.all([listening.close(), distant.close()]);
    expect(wire.connections).toBe(0);
    wire.cut();
  });

  it('is not taken for away because this process computed for longer than it waits for a connection', async () => {
    const fresh = await openStorage({ databaseUrl: opened.databaseUrl });
    const asked = Promise.all(Array.from({ length: 12 }, () => fresh.records.versions()));
    for (let blocks = 0; blocks < 3; blocks++) {
      const until = performance.now() + 1_100;
      while (performance.now() < until);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(await asked).toHaveLength(12);
    await fresh.close();
  });

  it('whose connections are all busy says so within about a second instead of queueing', async () => {
    const narrow = await openStorage({ databaseUrl: opened.databaseUrl, poolSize: 1 });
    await storage.imports.allOrNothing(async () => {
      await storage.events.append(aReportedEvent({ id: 'holds a lock', country: 'UZB' }), note);
      const waiting = narrow.events.append(aReportedEvent({ id: 'waits', country: 'UZB' }), note);
      await expect(narrow.ping()).resolves.toBeUndefined();
      void waiting.catch(() => undefined);
    });
    await narrow.close();
  });

  it('and only serves writes does not keep the replica from answering, nor the other way round', async () => {
    const nowhere = 'postgres://faultline:x@127.0.0.1:1/none';
    const split = await openStorage({ databaseUrl: opened.databaseUrl, readDatabaseUrl: nowhere });
    await expect(split.records.versions()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(split.events.append(aReportedEvent({ id: 'replica away' }), note)).resolves.toMatchObject({
      revision: 1,
    });
    await split.close();
  });

  it('without room is reported as full, and works again when there is room', async () => {
    const refuse = `create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
      create trigger no_room before insert on event_revision for each statement execute function no_room()`;
    await runSql(opened.databaseUrl, refuse);
    const full = storage.events.append(aReportedEvent({ id: 'no room' }), note);
    await expect(full).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    await expect(storage.records.read('KGZ')).resolves.toMatchObject({ country: 'KGZ' });
    await runSql(opened.databaseUrl, 'drop trigger no_room on event_revision');
    await expect(storage.events.append(aReportedEvent({ id: 'no room' }), note)).resolves.toMatchObject({
      revision: 1,
    });
  });
});
