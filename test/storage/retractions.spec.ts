import type { ImportRow, Retraction } from '#libs/events';
import type { Storage } from '#libs/storage';
import { aReportedEvent, eventRows } from '../support/ledger-rows.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
let storage: Storage;
let files = 0;

beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterAll(() => opened.close());

async function importRows(rows: readonly ImportRow[]) {
  const session = await storage.imports.begin({ source: 'acled', fileName: 'f', contentHash: `file ${++files}` });
  const { accepted, duplicate, revised, rejected } = await storage.imports.writeChunk(session, rows, 'end');
  await storage.imports.finish(session);
  return { accepted, duplicate, revised, rejected };
}

const anAcledEvent = (id: string) =>
  aReportedEvent({ id, feed: 'acled', country: 'MLI', knownAt: '2024-01-05T00:00:00Z' });
const aRetraction = (eventId: string, country: string | null = null): Retraction => ({
  kind: 'retraction',
  line: 1,
  feed: 'acled',
  country,
  eventId,
  retractedAt: '2024-02-01T00:00:00Z',
  reason: 'deleted by the feed',
});

describe('a retraction by a feed', () => {
  it('withdraws the event from then on; what was known before stays readable', async () => {
    const event = anAcledEvent('acled:1');
    await importRows(eventRows([event]));
    expect(await importRows([aRetraction('acled:1')])).toMatchObject({ revised: 1 });
    expect((await storage.events.find({ countries: ['MLI'] }, { first: 10 })).nodes).toEqual([]);
    const before = await storage.events.find({ countries: ['MLI'], asOf: '2024-01-31T00:00:00Z' }, { first: 10 });
    expect(before.nodes).toEqual([event]);
    const revisions = await storage.events.revisions('MLI', 'acled:1');
    expect(revisions[1]).toMatchObject({
      number: 2,
      reason: 'deleted by the feed',
      event: { retractedAt: '2024-02-01T00:00:00Z' },
    });
  });

  it('that comes before the event makes it born retracted', async () => {
    expect(await importRows([aRetraction('acled:2')])).toMatchObject({ accepted: 1, revised: 0 });
    expect(await importRows([aRetraction('acled:2')])).toMatchObject({ duplicate: 1 });
    expect(await importRows(eventRows([anAcledEvent('acled:2')]))).toMatchObject({ accepted: 1 });
    const [born] = await storage.events.byIds([{ country: 'MLI', id: 'acled:2' }]);
    expect(born).toMatchObject({ revision: 1, retractedAt: '2024-02-01T00:00:00Z' });
  });

  it('is not undone by a second copy of the withdrawn row', async () => {
    expect(await importRows(eventRows([anAcledEvent('acled:1'), anAcledEvent('acled:2')]))).toMatchObject({
      duplicate: 2,
    });
  });

  it('in the same file as its event withdraws it', async () => {
    const outcome = await importRows([aRetraction('acled:3'), ...eventRows([anAcledEvent('acled:3')])]);
    expect(outcome).toEqual({ accepted: 1, duplicate: 0, revised: 1, rejected: 0 });
    expect(await storage.events.byIds([{ country: 'MLI', id: 'acled:3' }])).toMatchObject([
      { retractedAt: '2024-02-01T00:00:00Z' },
    ]);
  });
});
