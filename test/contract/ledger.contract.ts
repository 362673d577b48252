import { closeOfDay, type ImportRow, type ReportedEvent } from '#libs/events';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import type { LedgerStore } from '#libs/storage';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { aRejectedRow, aReport, aReportedEvent, eventRows } from '../support/ledger-rows.js';

export interface OpenedLedger {
  readonly store: LedgerStore;
  close(): Promise<void>;
}

const note = { by: 'analyst', reason: 'contract' };
const METHOD_HASH = methodHash(LATEST_METHOD);

/** What every store keeps, in memory or in PostgreSQL: the same tests for both. */
export function describeLedgerContract(name: string, open: () => Promise<OpenedLedger>): void {
  describe(`a ledger in ${name}`, () => {
    let opened: OpenedLedger;
    let store: LedgerStore;
    beforeAll(async () => {
      opened = await open();
      ({ store } = opened);
    });
    afterAll(() => opened.close());

    const importRows = async (contentHash: string, rows: readonly ImportRow[]) => {
      const session = await store.imports.begin({ source: 'faultline', fileName: 'file', contentHash });
      if (session.finished) return session.import;
      await store.imports.writeChunk(session, rows, String(rows.length));
      return store.imports.finish(session);
    };

    it('keeps each correction as a revision and refuses one made on an older look', async () => {
      const first = await store.events.append(aReportedEvent({ country: 'KGZ' }), note);
      await expect(store.events.append(first, note)).rejects.toMatchObject({ code: 'CONFLICT' });
      const second = await store.events.revise(first, { ...first, injured: 686 }, { ...note, expectedVersion: 1 });
      expect(second).toMatchObject({ revision: 2, injured: 686 });
      const late = store.events.revise(first, { ...first, injured: 1 }, { ...note, expectedVersion: 1 });
      await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(
        store.events.retract({ country: 'KGZ', id: 'nobody' }, first.knownAt, { ...note, expectedVersion: 1 }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const revisions = await store.events.revisions('KGZ', first.id);
      expect(revisions.map(({ number, by, reason, change }) => ({ number, by, reason, change }))).toEqual([
        { number: 1, ...note, change: [] },
        { number: 2, ...note, change: [{ field: 'injured', from: '590', to: '686' }] },
      ]);
      expect(await store.events.byIds([first, { country: 'KGZ', id: 'nobody' }])).toEqual([second, null]);
      expect(await store.events.byIds([first], '2020-10-01T00:00:00Z')).toEqual([null]);
    });

    it('withdraws an event from an instant on, once, and what was known before stays', async () => {
      const event = await store.events.append(aReportedEvent({ country: 'KAZ' }), note);
      const at = '2020-10-07T12:00:00Z';
      const withdrawn = await store.events.retract(event, at, { ...note, expectedVersion: 1 });
      expect(withdrawn).toMatchObject({ revision: 2, retractedAt: at, knownAt: at });
      await expect(store.events.retract(event, at, { ...note, expectedVersion: 2 })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      expect(await store.events.byIds([event], '2020-10-06T23:00:00Z')).toEqual([event]);
    });

    it('imports a content once, whatever is begun again', async () => {
      const rows = [
        ...eventRows([aReportedEvent({ country: 'UZB' }), aReportedEvent({ country: 'UZB', id: 'e2' })]),
        aRejectedRow(3),
      ];
      const done = await importRows('one content', rows);
      expect(done).toMatchObject({ read: 3, accepted: 2, rejected: 1, duplicate: 0, revised: 0 });
      expect(done.finishedAt).not.toBeNull();
      const again = await importRows('one content', rows);
      expect(again).toEqual(done);
      expect(await store.imports.get(done.id)).toMatchObject({ id: done.id, read: 3 });
      expect(await store.imports.rejectedBy(done.id)).toEqual([{ reason: 'unknown-country', count: 1 }]);
      const copy = await importRows('the same rows in another file', rows);
      expect(copy).toMatchObject({ read: 3, accepted: 0, duplicate: 2, rejected: 1 });
    });

    it('goes on with an interrupted import at its cursor, and refuses who was overtaken', async () => {
      const events = ['a', 'b', 'c'].map((id) => aReportedEvent({ country: 'TJK', id }));
      const begin = () => store.imports.begin({ source: 'faultline', fileName: 'file', contentHash: 'interrupted' });
      const first = await begin();
      expect(first).toMatchObject({ resumesFrom: null, finished: false });
      await store.imports.writeChunk(first, eventRows(events.slice(0, 2)), '2');
      const second = await begin();
      expect(second).toMatchObject({ id: first.id, resumesFrom: '2' });
      const stale = store.imports.writeChunk(first, eventRows(events.slice(2)), '3');
      await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
      await store.imports.writeChunk(second, eventRows(events.slice(2)), '3');
      expect(await store.imports.finish(second)).toMatchObject({ read: 3, accepted: 3, duplicate: 0 });
      await expect(store.imports.finish(second)).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('makes other content under a known id a revision, and lets what was known last stand', async () => {
      const old = aReportedEvent({ country: 'TKM', injured: 10, knownAt: '2020-10-06T00:00:00Z' });
      const late = { ...old, injured: 20, knownAt: '2020-10-08T00:00:00Z' };
      const between = { ...old, injured: 15, knownAt: '2020-10-07T00:00:00Z' };
      expect(await importRows('old', eventRows([old, late]))).toMatchObject({ accepted: 1, revised: 1 });
      expect(await importRows('between', eventRows([between, old]))).toMatchObject({ revised: 1, duplicate: 1 });
      const revisions = await store.events.revisions('TKM', old.id);
      expect(revisions.map(({ number, event }) => [number, event.injured])).toEqual([
        [1, 10],
        [2, 20],
        [3, 15],
        [4, 20],
      ]);
      const other = { ...old, feed: 'ucdp-ged', injured: 99 };
      const foreign = await importRows('foreign', eventRows([other]));
      expect(foreign).toMatchObject({ rejected: 1 });
      expect(await store.imports.rejectedBy(foreign.id)).toEqual([{ reason: 'id-of-another-feed', count: 1 }]);
    });

    it('applies a retraction whenever it comes: after its event, before it, twice', async () => {
      const event = aReportedEvent({ country: 'MNG', id: 'm1' });
      const retraction = (eventId: string): ImportRow => ({
        ...{ kind: 'retraction', line: 1, feed: 'faultline', country: null, eventId },
        ...{ retractedAt: '2020-10-09T00:00:00Z', reason: 'withdrawn by its source' },
      });
      await importRows('event', eventRows([event]));
      expect(await importRows('its end', [retraction(event.id)])).toMatchObject({ revised: 1 });
      expect(await importRows('its end again', [retraction(event.id), aRejectedRow(2)])).toMatchObject({
        duplicate: 1,
      });
      expect(await importRows('before', [retraction('m2')])).toMatchObject({ accepted: 1 });
      await importRows('born', eventRows([{ ...event, id: 'm2' }]));
      const [withdrawn, born] = await store.events.byIds([event, { country: 'MNG', id: 'm2' }]);
      expect(withdrawn).toMatchObject({ revision: 2, retractedAt: '2020-10-09T00:00:00Z' });
      expect(born).toMatchObject({ revision: 1, retractedAt: '2020-10-09T00:00:00Z' });
    });

    it('does a request once per key, with all that it changes, and nothing of one that fails', async () => {
      let attempts = 0;
      const report = async () => {
        attempts += 1;
        return (await store.events.append(aReportedEvent({ country: 'AFG', id: `a${attempts}` }), note)).id;
      };
      expect(await store.requests.once('key', 'print', report)).toBe('a1');
      expect(await store.requests.once('key', 'print', report)).toBe('a1');
      expect(attempts).toBe(1);
      await expect(store.requests.once('key', 'another', report)).rejects.toMatchObject({ code: 'CONFLICT' });
      const before = [await store.changes.last(), await store.audit.verify()];
      const failing = store.requests.once('key 2', 'print', async () => {
        await report();
        throw new Error('half-way');
      });
      await expect(failing).rejects.toThrow('half-way');
      expect(await store.events.byIds([{ country: 'AFG', id: 'a2' }])).toEqual([null]);
      expect([await store.changes.last(), await store.audit.verify()]).toEqual(before);
      expect(await store.requests.once('key 2', 'print', report)).toBe('a3');
    });

    it('keeps the text of a report once', async () => {
      const report = aReport({ country: 'PAK' });
      expect(await store.reports.append(report)).toEqual({ report, alreadyKnown: false });
      const copy = await store.reports.append({ ...report, id: 'copy' });
      expect(copy).toMatchObject({ report: { id: report.id }, alreadyKnown: true });
      expect(await store.reports.byIds([report, { country: 'PAK', id: 'copy' }])).toMatchObject([report, null]);
    });

    it('notices every change in order with the country’s next version, and chains what people did', async () => {
      const [from, audited] = [await store.changes.last(), (await store.audit.verify()).entries];
      const versionOf = async () => (await store.records.versions()).get('IND') ?? 0;
      const before = await versionOf();
      const event = await store.events.append(aReportedEvent({ country: 'IND' }), note);
      await importRows('one more', eventRows([aReportedEvent({ country: 'IND', id: 'e2', occurredOn: '2020-09-01' })]));
      await store.events.revise(event, { ...event, occurredOn: '2020-10-09' }, { ...note, expectedVersion: 1 });
      const changes = await store.changes.since(from);
      expect(changes.map(({ kind, countries }) => ({ kind, countries }))).toEqual([
        { kind: 'event', countries: [{ country: 'IND', version: before + 1, fromDay: '2020-10-05' }] },
        { kind: 'import', countries: [{ country: 'IND', version: before + 2, fromDay: '2020-09-01' }] },
        { kind: 'event', countries: [{ country: 'IND', version: before + 3, fromDay: '2020-10-05' }] },
      ]);
      expect(changes.map(({ sequence }) => sequence)).toEqual(
        changes.map(({ sequence }) => sequence).toSorted((a, b) => a - b),
      );
      expect(await versionOf()).toBe(before + 3);
      expect(await store.audit.verify()).toMatchObject({ entries: audited + 2, broken: null });
      expect(await store.records.coverage()).toContainEqual({
        ...{ country: 'IND', feed: 'faultline', from: '2020-09-01', to: null },
      });
    });

    it('publishes under a published method only, restates by a further revision, and replays bit for bit', async () => {
      const day = '2020-10-06';
      const event: ReportedEvent = aReportedEvent({ country: 'GEO' });
      await store.events.append(event, note);
      await expect(publishDay(store, day, new Set())).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await store.methods.publish(LATEST_METHOD, METHOD_HASH);
      await store.methods.publish(LATEST_METHOD, METHOD_HASH);
      await expect(store.methods.publish(LATEST_METHOD, 'other')).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await store.methods.list()).toMatchObject([{ version: LATEST_METHOD.version, hash: METHOD_HASH }]);
      await publishDay(store, day, new Set());
      expect(await publishDay(store, day, new Set())).toBe(0);
      expect(await store.publications.lastDay()).toBe(day);
      const look = () => restateDays(store, { today: '2020-10-10' });
      await look();
      await store.events.append({ ...event, id: 'late', dead: 3 }, note);
      expect(await publishDay(store, day, new Set())).toBe(0);
      expect((await Promise.all([look(), look()])).toSorted()).toEqual([0, 1]);
      expect(await look()).toBe(0);
      const range = { from: day, to: day };
      const all = await store.publications.range('GEO', { ...range, revision: 'all' });
      expect(all.map(({ revision }) => revision)).toEqual([1, 2]);
      expect(all[0]!.causes).toBeNull();
      expect(all[1]!.causes).toMatchObject({
        count: 1,
        largest: [{ kind: 'late-report', of: 'event', id: 'late', provenance: { by: 'analyst', source: 'faultline' } }],
      });
      expect(await store.publications.range('GEO', { ...range, revision: 'first' })).toEqual([all[0]]);
      expect(await store.publications.range('GEO', range)).toEqual([all[1]]);
      expect(await store.publications.latest(['GEO', 'NZL'], range)).toEqual([all[1]]);
      const verdict = await verifyPublished(store);
      expect(verdict).toMatchObject({ differences: [], audit: { broken: null } });
      expect(verdict.replayed).toBeGreaterThan(1);
    });

    it('has every row before a frontier and records the next one after it', async () => {
      const event = aReportedEvent({ country: 'ARM', knownAt: closeOfDay('2020-10-05') });
      await store.events.append(event, note);
      const at = await store.records.frontier();
      await store.events.append({ ...event, id: 'after' }, note);
      const seen = await store.records.read('ARM', { recordedBefore: at });
      expect(seen.events.map(({ id }) => id)).toEqual([event.id]);
      const all = await store.records.readAll(['ARM', 'NZL']);
      expect(all.get('ARM')?.events.map(({ id, revision }) => ({ id, revision }))).toEqual([
        { id: 'after', revision: 1 },
        { id: event.id, revision: 1 },
      ]);
      expect(all.get('NZL')).toEqual({ country: 'NZL', events: [], factors: [] });
    });
  });
}
