import type { Storage } from '#libs/storage';
import { aReport, aReportedEvent, aReportedFactor } from '../support/ledger-rows.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
let storage: Storage;

beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterAll(() => opened.close());

const note = { by: 'analyst', reason: 'follow-up total' };

describe('an event', () => {
  it('is reported once; its id is taken from then on', async () => {
    const event = aReportedEvent({ id: 'once' });
    expect(await storage.events.append(event, note)).toEqual(event);
    await expect(storage.events.append(event, note)).rejects.toMatchObject({ code: 'CONFLICT', field: 'id' });
  });

  it('is corrected by a revision that names what changed, who did it and why', async () => {
    const event = await storage.events.append(aReportedEvent({ id: 'corrected' }), note);
    const next = { ...event, injured: 686, knownAt: '2020-10-07T12:00:00Z' };
    expect(await storage.events.revise(event, next, { ...note, expectedVersion: 1 })).toEqual({ ...next, revision: 2 });
    const [first, second] = await storage.events.revisions('KGZ', 'corrected');
    expect(first).toMatchObject({ number: 1, event, change: [] });
    expect(second).toMatchObject({
      number: 2,
      by: 'analyst',
      reason: 'follow-up total',
      knownAt: '2020-10-07T12:00:00Z',
    });
    expect(second!.change.map(({ field }) => field)).toEqual(['injured', 'knownAt']);
    expect(second!.recordedAt > first!.recordedAt).toBe(true);
  });

  it('of which somebody else has made a new revision is not overwritten', async () => {
    const event = await storage.events.append(aReportedEvent({ id: 'contested' }), note);
    const attempts = [687, 688, 689].map((injured) =>
      storage.events.revise(event, { ...event, injured }, { ...note, expectedVersion: 1 }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'CONFLICT', field: 'expectedVersion' } },
      { reason: { code: 'CONFLICT', field: 'expectedVersion' } },
    ]);
  });

  it('that is retracted is gone from that instant on, and only from then', async () => {
    const event = await storage.events.append(aReportedEvent({ id: 'withdrawn', country: 'UZB' }), note);
    await storage.events.retract(event, '2020-11-01T00:00:00Z', { ...note, expectedVersion: 1 });
    const found = async (asOf: string | null) =>
      (await storage.events.find({ countries: ['UZB'], asOf }, { first: 5 })).nodes.map(({ revision }) => revision);
    expect(await found(null)).toEqual([]);
    expect(await found('2020-11-01T00:00:00Z')).toEqual([]);
    expect(await found('2020-10-31T23:59:59Z')).toEqual([1]);
    expect(await found('2020-10-06T11:59:59Z')).toEqual([]);
    const withdrawn = async (asOf: string | null) =>
      storage.events.count({ countries: ['UZB'], asOf, retracted: true });
    expect([await withdrawn(null), await withdrawn('2020-11-01T00:00:00Z')]).toEqual([1, 1]);
    expect(await withdrawn('2020-10-31T23:59:59Z')).toBe(0);
    await expect(
      storage.events.retract(event, '2020-12-01T00:00:00Z', { ...note, expectedVersion: 2 }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('that does not exist cannot be revised', async () => {
    const missing = { country: 'KGZ', id: 'missing' };
    await expect(
      storage.events.revise(missing, aReportedEvent(), { ...note, expectedVersion: 1 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('corrected here is not undone when its feed sends the old row again', async () => {
    const row = aReportedEvent({ id: 'feed row', feed: 'acled' });
    const send = async (contentHash: string) => {
      const session = await storage.imports.begin({ source: 'acled', fileName: 'f', contentHash });
      return storage.imports.writeChunk(session, [{ kind: 'event', line: 1, event: row, texts: [] }], 'end');
    };
    await send('first file');
    await storage.events.revise(row, { ...row, injured: 12 }, { ...note, expectedVersion: 1 });
    expect(await send('second file')).toMatchObject({ duplicate: 1, revised: 0 });
    expect(await storage.events.byIds([row])).toMatchObject([{ revision: 2, injured: 12 }]);
  });
});

describe('a list of events', () => {
  beforeAll(async () => {
    for (let day = 1; day <= 9; day++) {
      const occurredOn = `2021-01-0${day}`;
      for (const country of ['TJK', 'TKM'])
        await storage.events.append(aReportedEvent({ id: `day ${day}`, country, occurredOn, feed: 'acled' }), note);
    }
    const strike = { id: 'strike', country: 'TJK', class: 'protest.strike', occurredOn: '2021-02-01' } as const;
    await storage.events.append(aReportedEvent({ ...strike, title: '100% of miners_strike' }), note);
  });

  it('is paged without a gap or a repetition while events are added', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await storage.events.find({ feeds: ['acled'], from: '2021-01-01' }, { first: 4, after });
      seen.push(...page.nodes.map(({ occurredOn, country }) => `${occurredOn} ${country}`));
      after = page.hasNextPage ? page.cursors.at(-1)! : null;
      await storage.events.append(
        aReportedEvent({ id: `late ${seen.length}`, country: 'TJK', feed: 'acled', occurredOn: '2021-01-20' }),
        note,
      );
    } while (after);
    expect(seen).toHaveLength(18);
    expect(new Set(seen).size).toBe(18);
    expect(seen).toEqual(seen.toSorted().reverse());
  });

  it('is narrowed by country, class, days and words', async () => {
    const ids = async (filter: Parameters<Storage['events']['find']>[0]) =>
      (await storage.events.find(filter, { first: 50, orderBy: 'oldest' })).nodes.map(({ id }) => id);
    expect(await ids({ countries: ['TJK'], classes: ['protest.strike'] })).toEqual(['strike']);
    expect(await ids({ countries: ['TKM'], from: '2021-01-03', to: '2021-01-04' })).toEqual(['day 3', 'day 4']);
    expect(await ids({ text: '100% OF MINERS_' })).toEqual(['strike']);
    expect(await ids({ text: '100_ of' })).toEqual([]);
    expect(await ids({ countries: [] })).toEqual([]);
    expect(await storage.events.count({ countries: ['TKM'] })).toBe(9);
  });

  it('refuses a cursor that is not from it', async () => {
    for (const after of ['nonsense', Buffer.from('["a"]').toString('base64url')])
      await expect(storage.events.find({}, { first: 1, after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('a report', () => {
  it('sent twice is kept once, with its original bytes', async () => {
    const report = aReport({ id: 'first' });
    const original = { bytes: Buffer.from('<p>590 injured</p>'), mediaType: 'text/html' };
    expect(await storage.reports.append(report, original)).toEqual({ report, alreadyKnown: false });
    expect(await storage.reports.append({ ...report, id: 'second' })).toMatchObject({ report, alreadyKnown: true });
    expect(await storage.reports.byIds([{ country: 'KGZ', id: 'second' }, report])).toMatchObject([null, report]);
  });
});

describe('a structural factor', () => {
  it('ends by a revision; the score of an earlier as-of still sees it without an end', async () => {
    const base = await storage.factors.append(aReportedFactor({ id: 'manas', country: 'TJK' }), note);
    const ended = { ...base, validTo: '2014-06-03', knownAt: '2014-06-03T00:00:00Z' };
    await storage.factors.revise(base, ended, { ...note, expectedVersion: 1 });
    expect(await storage.factors.byIds([base])).toMatchObject([{ revision: 2, validTo: '2014-06-03' }]);
    expect(await storage.factors.find({ country: 'TJK', on: '2014-06-03' })).toEqual([]);
    expect(await storage.factors.find({ country: 'TJK', asOf: '2014-06-02T00:00:00Z' })).toMatchObject([
      { validTo: null },
    ]);
    const { factors } = await storage.records.read('TJK');
    expect(factors).toMatchObject([
      { id: 'manas', validTo: null, retractedAt: '2014-06-03T00:00:00Z' },
      { id: 'manas', validTo: '2014-06-03', retractedAt: null },
    ]);
    await expect(storage.factors.revise(base, base, { ...note, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(storage.factors.append(base, note)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
