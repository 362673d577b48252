import { closeOfDay } from '#libs/events';
import { inputHash, LATEST_METHOD, methodHash, scoreOn } from '#libs/scoring';
import type { NewPublishedScore, PublishedScore, Storage } from '#libs/storage';
import { aReportedEvent, aReportedFactor } from '../support/ledger-rows.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
let storage: Storage;
const note = { by: 'analyst' };
const METHOD_HASH = methodHash(LATEST_METHOD);
const day = '2020-10-06';

beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
  await storage.factors.append(aReportedFactor(), note);
  await storage.events.append(aReportedEvent(), note);
});
afterAll(() => opened.close());

async function scoreAsShown(publishedAt: string): Promise<NewPublishedScore> {
  const record = await storage.records.read('KGZ', { recordedBefore: publishedAt });
  const options = { asOf: closeOfDay(day) };
  const { value, low, high } = scoreOn(record, day, options);
  return {
    country: 'KGZ',
    on: day,
    value,
    low,
    high,
    label: 'guarded',
    stale: false,
    parts: { pillars: { violence: 1.5 } },
    methodVersion: LATEST_METHOD.version,
    methodHash: METHOD_HASH,
    inputHash: inputHash(record, day, options),
    publishedAt,
  };
}

describe('a published score', () => {
  it('needs a published method, and a published method never changes', async () => {
    const row = await scoreAsShown(await storage.records.frontier());
    await expect(storage.publications.append([row])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await storage.methods.publish(LATEST_METHOD, METHOD_HASH);
    await storage.methods.publish(LATEST_METHOD, METHOD_HASH);
    await expect(storage.methods.publish(LATEST_METHOD, 'another')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await storage.methods.list()).toMatchObject([{ version: LATEST_METHOD.version, hash: METHOD_HASH }]);
  });

  it('is replayed bit for bit from what was recorded then, whatever has arrived since', async () => {
    expect(await storage.publications.lastDay()).toBeNull();
    const shown = await scoreAsShown(await storage.records.frontier());
    expect(await storage.publications.append([shown])).toBe(1);
    expect(await storage.publications.append([shown])).toBe(0);

    const late = aReportedEvent({ id: 'late', class: 'executive.seat-seized', occurredOn: day });
    await storage.events.append(late, note);
    const [published] = await storage.publications.range('KGZ', { from: day, to: day });
    const replayed = await scoreAsShown(published!.publishedAt);
    expect(replayed).toEqual(shown);
    expect(published).toEqual({ ...shown, revision: 1, causes: null });

    const restated = await scoreAsShown(await storage.records.frontier());
    expect(restated.value).toBeGreaterThan(shown.value!);
    expect(await storage.publications.append([restated])).toBe(0);
    const causes = { largest: [], count: 0, otherPoints: restated.value! - shown.value! };
    const next = { ...restated, restates: 1, causes };
    expect(await storage.publications.restate([next], -1)).toBe(1);
    expect(await storage.publications.restate([next], -1)).toBeNull();
    expect(await storage.publications.restate([next], 0)).toBe(0);
    const range = { from: day, to: day };
    expect(await storage.publications.range('KGZ', { ...range, revision: 'first' })).toEqual([
      { ...shown, revision: 1, causes: null },
    ]);
    expect(await storage.publications.range('KGZ', range)).toEqual([{ ...restated, revision: 2, causes }]);
    expect(await storage.publications.range('KGZ', { ...range, revision: 'all' })).toHaveLength(2);
    expect(await storage.publications.lastDay()).toBe(day);
  });

  it('can be read through for verification, every one once', async () => {
    const [template] = await storage.publications.range('KGZ', { from: day, to: day });
    const publishedAt = await storage.records.frontier();
    const days = Array.from({ length: 1200 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10));
    await storage.publications.append(days.map((on) => ({ ...template!, on, publishedAt })));
    const scanned: PublishedScore[] = [];
    await storage.publications.scan((rows) => void scanned.push(...rows));
    expect(scanned).toHaveLength(1202);
    expect(new Set(scanned.map(({ on, revision }) => `${on} ${revision}`)).size).toBe(1202);
  });
});

describe('the frontier of the ledger', () => {
  it('has every row before it and none behind, however many write at once', async () => {
    const writes = Array.from({ length: 60 }, (_, index) =>
      storage.events.append(aReportedEvent({ id: `busy ${index}`, country: index % 2 ? 'KAZ' : 'UZB' }), note),
    );
    const frontiers: { at: string; seen: number }[] = [];
    const count = async (at: string) =>
      [...(await storage.records.readAll(['KAZ', 'UZB'], { recordedBefore: at })).values()].flatMap(
        ({ events }) => events,
      ).length;
    for (let index = 0; index < 8; index++) {
      const at = await storage.records.frontier();
      frontiers.push({ at, seen: await count(at) });
    }
    await Promise.all(writes);
    for (const { at, seen } of frontiers) expect(await count(at)).toBe(seen);
    expect(await count(await storage.records.frontier())).toBe(60);
  });

  it('gives a country a new version with every change, and says since when it is covered', async () => {
    const before = (await storage.records.versions()).get('KGZ')!;
    await storage.events.append(aReportedEvent({ id: 'version', occurredOn: '2005-03-24' }), note);
    expect((await storage.records.versions()).get('KGZ')).toBe(before + 1);
    expect(await storage.records.coverage()).toContainEqual({
      country: 'KGZ',
      feed: 'faultline',
      from: '1997-05-01',
      to: null,
    });
    expect(await storage.records.read('NZL')).toEqual({ country: 'NZL', events: [], factors: [] });
  });
});
