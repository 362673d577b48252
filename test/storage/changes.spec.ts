import { setTimeout as sleep } from 'node:timers/promises';
import type { Change, Storage } from '#libs/storage';
import { aReportedEvent } from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
let storage: Storage;
const note = { by: 'analyst' };

beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterAll(() => opened.close());

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 10_000) throw new Error('It did not happen within ten seconds.');
    await sleep(5);
  }
}

describe('whoever listens for changes', () => {
  it('hears of each committed change once and in order, and of none that was rolled back', async () => {
    const heard: Change[] = [];
    const listening = await storage.changes.listen((change) => void heard.push(change));
    await storage.events.append(aReportedEvent({ id: 'first' }), note);
    await storage.requests
      .once('failing', 'f', async () => {
        await storage.events.append(aReportedEvent({ id: 'rolled back' }), note);
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        storage.events.append(aReportedEvent({ id: `parallel ${index}` }), note),
      ),
    );
    await until(() => heard.length >= 21);
    await listening.close();
    expect(heard[0]).toMatchObject({
      kind: 'event',
      subject: 'first',
      countries: [{ country: 'KGZ', version: 1, fromDay: '2020-10-05' }],
    });
    const sequences = heard.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect(heard.map(({ countries }) => countries[0]!.version)).toEqual(heard.map((_, index) => index + 1));
    expect(await storage.changes.since(0)).toEqual(heard);
  });

  it('misses nothing while its connection is lost', async () => {
    const subjects: (string | null)[] = [];
    const errors: unknown[] = [];
    const listening = await storage.changes.listen(({ subject }) => void subjects.push(subject), {
      onError: (error) => errors.push(error),
    });
    await runSql(
      opened.databaseUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'faultline listen' and datname = current_database()`,
    );
    await storage.events.append(aReportedEvent({ id: 'in the gap' }), note);
    await until(() => subjects.includes('in the gap'));
    await storage.events.append(aReportedEvent({ id: 'afterwards' }), note);
    await until(() => subjects.includes('afterwards'));
    expect(errors.length).toBeGreaterThan(0);
    await listening.close();
  });

  it('can start from a sequence it has seen last, and survives a handler that fails', async () => {
    const last = await storage.changes.last();
    await storage.events.append(aReportedEvent({ id: 'missed' }), note);
    const subjects: (string | null)[] = [];
    const errors: unknown[] = [];
    const listening = await storage.changes.listen(
      ({ subject }) => {
        subjects.push(subject);
        throw new Error('handler');
      },
      { after: last, onError: (error) => errors.push(error) },
    );
    await storage.events.append(aReportedEvent({ id: 'next' }), note);
    await until(() => subjects.length === 2);
    await listening.close();
    expect(subjects).toEqual(['missed', 'next']);
    expect(errors).toHaveLength(2);
  });
});

describe('a request sent twice', () => {
  it('has one effect and one answer, also when both arrive at once', async () => {
    const send = () =>
      storage.requests.once(
        'key',
        'same input',
        async () => (await storage.events.append(aReportedEvent({ id: 'request' }), note)).id,
      );
    expect(await Promise.all([send(), send(), send()])).toEqual(['request', 'request', 'request']);
    expect(await storage.events.revisions('KGZ', 'request')).toHaveLength(1);
  });

  it('with the same key for another input is refused', async () => {
    await expect(storage.requests.once('key', 'other input', () => Promise.resolve(1))).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'idempotencyKey',
    });
  });

  it('may be tried again after it failed, and what it did until then is undone', async () => {
    const fail = storage.requests.once('retry', 'input', async () => {
      await storage.events.append(aReportedEvent({ id: 'half done' }), note);
      throw new Error('crash');
    });
    await expect(fail).rejects.toThrow('crash');
    expect(await storage.events.byIds([{ country: 'KGZ', id: 'half done' }])).toEqual([null]);
    expect(await storage.requests.once('retry', 'input', () => Promise.resolve('done'))).toBe('done');
  });
});
