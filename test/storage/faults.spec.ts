import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { openStorage, type Storage } from '#libs/storage';
import { aReportedEvent } from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

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

/** A wire to the database that can be frozen: bytes are taken and never passed on. */
class Wire {
  frozen = false;
  readonly #sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async to(databaseUrl: string): Promise<{ wire: Wire; databaseUrl: string }> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer();
    const wire = new Wire(server);
    server.on('connection', (near) => wire.#join(near, connect(Number(port), hostname)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(databaseUrl);
    url.port = String((server.address() as { port: number }).port);
    return { wire, databaseUrl: url.href };
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (bytes) => {
        if (!this.frozen) to.write(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.server.close();
  }
}

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
    const { wire, databaseUrl } = await Wire.to(opened.databaseUrl);
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
    const { wire, databaseUrl } = await Wire.to(opened.databaseUrl);
    const distant = await openStorage({ databaseUrl });
    await distant.ping();
    wire.frozen = true;
    const asked = performance.now();
    await expect(distant.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - asked).toBeLessThan(6_500);
    wire.frozen = false;
    await expect(distant.ping()).resolves.toBeUndefined();
    wire.cut();
    await distant.close();
  }, 20_000);

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
