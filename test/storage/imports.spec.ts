import type { ImportRow } from '#libs/events';
import type { ChunkOutcome, Storage } from '#libs/storage';
import {
  aRejectedRow,
  aReport,
  aReportedEvent,
  aReportedEvidence,
  aReportedFactor,
  eventRows,
} from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
let storage: Storage;
let files = 0;

beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterAll(() => opened.close());

async function importRows(rows: readonly ImportRow[], contentHash = `file ${++files}`): Promise<ChunkOutcome> {
  const session = await storage.imports.begin({ source: 'faultline', fileName: 'events.json', contentHash });
  const outcome = await storage.imports.writeChunk(session, rows, 'end');
  await storage.imports.finish(session);
  return outcome;
}

const counts = ({ accepted, duplicate, revised, rejected }: ChunkOutcome) => ({
  accepted,
  duplicate,
  revised,
  rejected,
});

describe('an import', () => {
  it('keeps an event, its sentence and its factor exactly as they were received', async () => {
    const event = aReportedEvent({
      id: 'verbatim',
      country: 'KAZ',
      knownAt: '2020-10-06T18:00:00.1234567+06:00',
      title: 'A tab\tand a back\\slash, "quoted", \u0000 and \ud83d\ude00',
      deadRange: { low: 1, high: 3.5 },
      reports: [aReportedEvidence({ reportId: 'text', quote: 'a\nb', span: { start: 0, end: 3 } })],
    });
    const report = aReport({ id: 'text', country: 'KAZ', text: 'Line one\nline\ttwo \\N \\.' });
    const factor = aReportedFactor({ id: 'base', country: 'KAZ', knownAt: '2003-10-23T00:00:00+06:00' });
    await importRows([...eventRows([event], [report]), { kind: 'factor', line: 2, factor }]);
    expect(await storage.events.byIds([event, { country: 'KAZ', id: 'nothing' }])).toEqual([event, null]);
    expect(await storage.reports.byIds([report])).toMatchObject([report]);
    expect(await storage.factors.find({ country: 'KAZ' })).toEqual([factor]);
    const record = await storage.records.read('KAZ');
    expect(record.events).toMatchObject([{ id: 'verbatim', revision: 1, knownAt: event.knownAt }]);
    expect(record.events[0]?.reports[0]).not.toHaveProperty('quote');
  });

  it('accounts for every row, and keeps the refused ones with the reason', async () => {
    const rows = [...eventRows([aReportedEvent({ id: 'counted' })]), aRejectedRow(2), aRejectedRow(3)];
    const session = await storage.imports.begin({ source: 'faultline', fileName: 'a.csv', contentHash: 'accounted' });
    const outcome = await storage.imports.writeChunk(session, rows, 'line 3');
    expect(counts(outcome)).toEqual({ accepted: 1, duplicate: 0, revised: 0, rejected: 2 });
    const done = await storage.imports.finish(session);
    expect(done).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
    const first = await storage.imports.rejectedRows(done.id, { first: 1 });
    expect(first).toMatchObject({ nodes: [aRejectedRow(2)], hasNextPage: true });
    const rest = await storage.imports.rejectedRows(done.id, { first: 10, after: first.cursors[0]! });
    expect(rest).toMatchObject({ nodes: [aRejectedRow(3)], hasNextPage: false });
    expect((await storage.imports.list({ first: 1 })).nodes).toEqual([done]);
    expect(await storage.imports.get(done.id)).toEqual(done);
  });

  it('counts a row that repeats an earlier one of its file as a duplicate', async () => {
    const rows = [...eventRows([aReportedEvent({ id: 'told twice' })]), { kind: 'repeat', line: 2 } as const];
    expect(await importRows(rows)).toMatchObject({ read: 2, accepted: 1, duplicate: 1, revised: 0, rejected: 0 });
  });

  it('has refused rows of its own alone', async () => {
    const orphan = `insert into import_rejection (import_id, line, reason, detail) values (-1, 1, 'missing', 'Nothing.')`;
    await expect(runSql(opened.databaseUrl, orphan)).rejects.toThrow(/import that does not exist/);
  });

  it('of the same content, under whatever name, is the same import and adds nothing', async () => {
    const first = await storage.imports.begin({ source: 'faultline', fileName: 'a', contentHash: 'same' });
    await storage.imports.finish(first);
    const again = await storage.imports.begin({ source: 'faultline', fileName: 'b', contentHash: 'same' });
    expect(again).toMatchObject({ id: first.id, finished: true });
    await expect(storage.imports.writeChunk(again, [], 'x')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('counts known rows as duplicates, in whatever order and file they come', async () => {
    const events = ['d1', 'd2', 'd3'].map((id) => aReportedEvent({ id }));
    expect(counts(await importRows(eventRows(events)))).toMatchObject({ accepted: 3 });
    expect(counts(await importRows(eventRows(events.toReversed())))).toMatchObject({ accepted: 0, duplicate: 3 });
    expect(counts(await importRows(eventRows([events[0]!, events[0]!])))).toMatchObject({ duplicate: 2 });
  });

  it('makes changed content under the same id the next revision of one event, never a second event', async () => {
    const injured = [590, 686, 1000].map((count) => aReportedEvent({ id: 'toll', injured: count }));
    expect(counts(await importRows(eventRows(injured)))).toMatchObject({ accepted: 1, revised: 2 });
    const revisions = await storage.events.revisions('KGZ', 'toll');
    expect(revisions.map(({ number, change }) => [number, change])).toEqual([
      [1, []],
      [2, [{ field: 'injured', from: '590', to: '686' }]],
      [3, [{ field: 'injured', from: '686', to: '1000' }]],
    ]);
    expect(counts(await importRows(eventRows([injured[0]!])))).toMatchObject({ duplicate: 1 });
  });

  it('gives the same standing event in whatever order last year’s and this year’s files come', async () => {
    const old = aReportedEvent({ id: 'releases', dead: 8, knownAt: '2021-06-01T00:00:00Z' });
    const recent = { ...old, dead: 12, knownAt: '2022-06-01T00:00:00Z' };
    const standing = async (id: string) => {
      const at = async (asOf: string | null) => {
        const { nodes } = await storage.events.find({ countries: ['KGZ'], asOf, feeds: [id] }, { first: 5 });
        return nodes.map(({ dead }) => dead);
      };
      return [
        await at('2021-05-01T00:00:00Z'),
        await at('2021-07-01T00:00:00Z'),
        await at('2022-07-01T00:00:00Z'),
        await at(null),
      ];
    };
    const files = (feed: string) => [old, recent].map((event) => eventRows([{ ...event, feed, id: feed }]));
    for (const file of files('in order')) await importRows(file);
    for (const file of files('late').toReversed()) await importRows(file);
    expect(await standing('in order')).toEqual([[], [8], [12], [12]]);
    expect(await standing('late')).toEqual(await standing('in order'));
    for (const file of [...files('late'), ...files('in order')])
      expect(counts(await importRows(file))).toMatchObject({ duplicate: 1 });
  });

  it('keeps revision numbers that the file gives, and refuses a number that is taken by other content', async () => {
    const first = aReportedEvent({ id: 'numbered' });
    const third = aReportedEvent({ id: 'numbered', revision: 3, injured: 700 });
    expect(counts(await importRows(eventRows([first, third])))).toMatchObject({ accepted: 1, revised: 1 });
    expect(counts(await importRows(eventRows([third])))).toMatchObject({ duplicate: 1 });
    const outcome = await importRows(eventRows([{ ...third, injured: 701 }]));
    expect(outcome.rejections).toMatchObject([{ line: 1, reason: 'revision-exists' }]);
  });

  it('never merges an id of one feed with the same id of another', async () => {
    await importRows(eventRows([aReportedEvent({ id: 'shared' })]));
    const outcome = await importRows(eventRows([aReportedEvent({ id: 'shared', feed: 'acled' })]));
    expect(outcome.rejections).toMatchObject([{ reason: 'id-of-another-feed' }]);
  });

  it('refuses a row that cannot be stored, and stores its neighbours', async () => {
    const texts = [aReport({ id: 'nul', text: 'half \ud83d surrogate' })];
    const rows: ImportRow[] = [
      ...eventRows([
        aReportedEvent({ id: 'bad\0id' }),
        aReportedEvent({ id: 'x'.repeat(600) }),
        aReportedEvent({ id: 'fine' }),
      ]),
      { kind: 'event', line: 4, event: aReportedEvent({ id: 'bad text' }), texts },
    ];
    const outcome = await importRows(rows);
    expect(outcome.accepted).toBe(1);
    expect(outcome.rejections.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'unstorable-text'],
      [2, 'id-too-long'],
      [4, 'unstorable-text'],
    ]);
  });

  it('resumes after the last stored chunk; the process that lost it is told so', async () => {
    const lost = await storage.imports.begin({ source: 'faultline', fileName: 'f', contentHash: 'resumed' });
    expect(lost.resumesFrom).toBeNull();
    await storage.imports.writeChunk(lost, eventRows([aReportedEvent({ id: 'chunk 1' })]), 'line 1');
    const resumed = await storage.imports.begin({ source: 'faultline', fileName: 'f', contentHash: 'resumed' });
    expect(resumed).toMatchObject({ id: lost.id, resumesFrom: 'line 1', finished: false });
    await expect(storage.imports.writeChunk(lost, [], 'line 2')).rejects.toMatchObject({ code: 'CONFLICT' });
    await storage.imports.writeChunk(resumed, eventRows([aReportedEvent({ id: 'chunk 2' })]), 'line 2');
    expect(await storage.imports.finish(resumed)).toMatchObject({ read: 2, accepted: 2 });
  });

  it('whose process was killed is interrupted, not running for ever, until it is taken up again', async () => {
    const killed = await storage.imports.begin({ source: 'faultline', fileName: 'f', contentHash: 'killed' });
    await storage.imports.writeChunk(killed, eventRows([aReportedEvent({ id: 'before the kill' })]), '1');
    expect(await storage.imports.get(killed.id)).toMatchObject({ isInterrupted: false });
    const silence = `update import set alive_at = alive_at - interval '3 minutes' where id = ${killed.id}`;
    await runSql(opened.databaseUrl, silence);
    expect(await storage.imports.get(killed.id)).toMatchObject({ isInterrupted: true, read: 1, finishedAt: null });
    const again = await storage.imports.begin({ source: 'faultline', fileName: 'f', contentHash: 'killed' });
    expect(again).toMatchObject({ resumesFrom: '1', import: { isInterrupted: false } });
    await runSql(opened.databaseUrl, silence);
    expect(await storage.imports.finish(again)).toMatchObject({ isInterrupted: false, read: 1 });
  });

  it('can be rehearsed, or be stored all or nothing', async () => {
    const rows = eventRows([aReportedEvent({ id: 'rehearsed' })]);
    const key = { country: 'KGZ', id: 'rehearsed' };
    const rehearsal = await storage.imports.allOrNothing(() => importRows(rows), { rehearse: true });
    expect(counts(rehearsal)).toMatchObject({ accepted: 1 });
    expect(await storage.events.byIds([key])).toEqual([null]);
    const failing = storage.imports.allOrNothing(async () => {
      await importRows(rows);
      throw new Error('a bad row further down');
    });
    await expect(failing).rejects.toThrow('a bad row');
    expect(await storage.events.byIds([key])).toEqual([null]);
    await storage.imports.allOrNothing(() => importRows([...rows, ...eventRows([aReportedEvent({ id: 'second' })])]));
    expect((await storage.events.byIds([key]))[0]).not.toBeNull();
  });
});
