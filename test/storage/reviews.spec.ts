import type { Storage } from '#libs/storage';
import { aReportedEvent, aReportedEvidence } from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';
import { aProposal, aReading } from '../support/proposals.js';

let opened: TestStorage;
let storage: Storage;
beforeEach(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterEach(() => opened.close());

const KEY = { country: 'KGZ', id: 'e1' };
const note = (expectedVersion: number) => ({ by: 'analyst', reason: 'checked', expectedVersion });
const approved = { status: 'approved', draft: null, eventId: 'e1' } as const;

describe('a report that was read', () => {
  it('is kept once, with what it proposes, however often and wherever it is handed in', async () => {
    const reading = aReading({}, { proposals: [aProposal()] });
    const first = await storage.readings.add(reading);
    const elsewhere = aReading({ country: 'KAZ', id: 'other' }, { proposals: [aProposal({ id: 'e2' })] });
    const again = await Promise.all([storage.readings.add(reading), storage.readings.add(elsewhere)]);
    expect(first).toMatchObject({ alreadyKnown: false, reading: { country: 'KGZ', source: 'Ministry of Health' } });
    expect(again).toEqual([1, 2].map(() => ({ reading: first.reading, alreadyKnown: true })));
    expect(await storage.readings.byHash(first.reading.sha256)).toEqual(first.reading);
    expect(await storage.reviews.count({})).toBe(1);
    expect(await storage.reviews.ofReport({ country: 'KGZ', id: 'ministry-2020-10-06' })).toMatchObject([
      { id: 'e1', status: 'pending', version: 0, eventId: null },
    ]);
  });

  it('names the reports it may repeat, most alike first', async () => {
    await storage.readings.add(aReading({ id: 'a', text: 'first' }, { bands: [1, 2, 3], group: 'wire' }));
    await storage.readings.add(aReading({ id: 'b', text: 'second' }, { bands: [3, 4, 5] }));
    const candidates = await storage.readings.candidates([2, 3, 9]);
    expect(candidates.map(({ id, group }) => [id, group])).toEqual([
      ['a', 'wire'],
      ['b', 'Ministry of Health'],
    ]);
    const repeats = { country: 'KGZ', id: 'a' };
    await storage.readings.add(aReading({ id: 'c', text: 'third' }, { repeats, similarity: 0.9 }));
    expect(await storage.readings.repeating(repeats)).toMatchObject([{ reportId: 'c', repeats, similarity: 0.9 }]);
  });
});

describe('the review queue', () => {
  it('shows what would move a score most first, page by page, without skipping or repeating a row', async () => {
    const proposals = Array.from({ length: 25 }, (_, number) =>
      aProposal({ id: `p${number}` }, { impact: number % 5 }),
    );
    await storage.readings.add(aReading({}, { proposals }));
    for (const orderBy of ['impact', 'margin', 'newest', 'oldest'] as const) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await storage.reviews.queue({}, { first: 10, after, orderBy });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.cursors.at(-1) ?? null;
        more = page.hasNextPage;
      }
      expect(new Set(seen).size).toBe(25);
      expect(seen).toHaveLength(25);
    }
    const { nodes } = await storage.reviews.queue({ countries: ['KGZ'], kind: 'event' }, { first: 6 });
    expect(nodes.map(({ impact }) => impact)).toEqual([4, 4, 4, 4, 4, 3]);
    expect(await storage.reviews.count({ kind: 'factor' })).toBe(0);
    await expect(
      storage.reviews.queue({}, { first: 1, after: Buffer.from('["x","KGZ","p"]').toString('base64url') }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('loses what was decided and gets it back when the decision is undone; nothing of it is overwritten', async () => {
    await storage.readings.add(aReading({}, { proposals: [aProposal()] }));
    await storage.reviews.revise(
      KEY,
      { status: 'proposed', draft: aReportedEvent({ dead: 1 }), eventId: null },
      note(0),
    );
    expect(await storage.reviews.count({ status: 'proposed' })).toBe(1);
    expect(await storage.reviews.revise(KEY, approved, note(1))).toMatchObject({ version: 2, decidedBy: 'analyst' });
    expect(await storage.reviews.count({})).toBe(0);
    expect(await storage.reviews.ofEvent({ country: 'KGZ', id: 'e1' })).toHaveLength(1);
    const before = await storage.reviews.atVersion(KEY, 1);
    expect(await storage.reviews.revise(KEY, before, note(2))).toMatchObject({
      status: 'proposed',
      draft: { dead: 1 },
    });
    expect(await storage.reviews.count({})).toBe(1);
    expect(await storage.reviews.ofEvent({ country: 'KGZ', id: 'e1' })).toEqual([]);
    for (const statement of [
      'update proposal_revision set reason = null',
      'delete from proposal',
      'delete from decision',
    ])
      await expect(runSql(opened.databaseUrl, statement)).rejects.toThrow('append-only');
  });

  it('lets one of two people decide, and tells the other to look again', async () => {
    await storage.readings.add(aReading({}, { proposals: [aProposal()] }));
    const outcomes = await Promise.allSettled([1, 2].map(() => storage.reviews.revise(KEY, approved, note(0))));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });
});

describe('a decision', () => {
  it('is in the audit chain, is undone once, and a hand that alters its entry is named', async () => {
    const made = { kind: 'reject', subject: 'KGZ e1', by: 'analyst', reason: 'sports', effects: [] } as const;
    const { id } = await storage.decisions.record({ ...made, undoes: null, requestId: 'r' });
    const undo = { ...made, kind: 'undo', undoes: id, requestId: null } as const;
    await storage.decisions.record(undo);
    await expect(storage.decisions.record(undo)).rejects.toMatchObject({ code: 'CONFLICT' });
    const latest = await storage.decisions.latest(10);
    expect(latest.map(({ kind }) => kind)).toEqual(['undo', 'reject']);
    expect(await storage.decisions.byId(id)).toMatchObject({ kind: 'reject', undoneBy: latest[0]!.id });
    const { nodes } = await storage.audit.list({ first: 5 });
    expect(nodes.map(({ action, subject }) => [action, subject])).toEqual([
      ['review.undo', 'KGZ e1'],
      ['review.reject', 'KGZ e1'],
    ]);
    await runSql(opened.databaseUrl, 'alter table audit_entry disable trigger append_only');
    await runSql(opened.databaseUrl, `update audit_entry set by = 'somebody else' where sequence = 1`);
    expect(await storage.audit.verify()).toMatchObject({ broken: { sequence: 1, why: 'its content was altered' } });
  });
});

describe('a redacted report', () => {
  it('loses text, bytes and quotes; its hash, the coding, the score and the chain stay', async () => {
    const secret = 'The ministry said 590 people were injured.';
    const original = { bytes: Buffer.from(`<p>${secret}</p>`), mediaType: 'text/html' };
    const { reading } = await storage.readings.add(aReading({ text: secret }, { proposals: [aProposal()] }), original);
    const evidence = aReportedEvidence({ reportId: reading.reportId, quote: secret, span: { start: 0, end: 42 } });
    const event = aReportedEvent({ reports: [evidence] });
    await storage.requests.once('k', 'f', () => storage.events.append(event, { by: 'me' }));
    const before = await storage.records.read('KGZ');
    await storage.reports.redact({ country: 'KGZ', id: reading.reportId }, { by: 'owner', reason: 'court order' });
    const [report] = await storage.reports.byIds([{ country: 'KGZ', id: reading.reportId }]);
    expect(report).toMatchObject({ text: null, sha256: reading.sha256, title: 'Health ministry on the injured' });
    expect(await storage.reports.redactions([reading.sha256])).toMatchObject([{ reason: 'court order', by: 'owner' }]);
    const [kept] = await storage.events.byIds([{ country: 'KGZ', id: 'e1' }]);
    expect(kept).toMatchObject({ injured: 590, reports: [{ quote: null, span: { start: 0, end: 42 } }] });
    expect(await storage.records.read('KGZ')).toEqual(before);
    expect(await storage.audit.verify()).toMatchObject({ entries: 3, broken: null });
    expect(await wordsLeft(secret)).toEqual([]);
    await expect(
      storage.reports.redact({ country: 'KGZ', id: reading.reportId }, { by: 'owner', reason: 'again' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const statement of [`update report set title = ''`, `update event_revision set class = 'x'`])
      await expect(runSql(opened.databaseUrl, statement)).rejects.toThrow('append-only');
  });

  /** Tables in which any row still holds the words. */
  async function wordsLeft(words: string): Promise<string[]> {
    const tables = await runSql(
      opened.databaseUrl,
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const left: string[] = [];
    for (const { name } of tables) {
      const table = String(name);
      const column = table === 'report_original' ? `convert_from(bytes, 'UTF8')` : 'one::text';
      const rows = await runSql(opened.databaseUrl, `select 1 from ${table} one where strpos(${column}, $1) > 0`, [
        words,
      ]);
      if (rows.length > 0) left.push(table);
    }
    return left;
  }
});
