import { addDays, type Retraction } from '#libs/events';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { aReportedEvent, eventRows } from '../support/ledger-rows.js';
import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

const FIRST_DAY = '2020-10-29';
const DAYS_EACH = 70;
const EVENTS = 100;

let opened: TestStorage;
beforeAll(async () => (opened = await openTestStorage()));
afterAll(() => opened.close());

const countryOf = (number: number) => NUMBERED_COUNTRIES[number % NUMBERED_COUNTRIES.length]!;

/** The feed sends its events again, with another date and the dead it has counted since. */
const corrected = () =>
  Array.from({ length: EVENTS }, (_, number) =>
    aReportedEvent({ id: `n${number}`, country: countryOf(number), occurredOn: '2020-10-20', dead: 3 + (number % 5) }),
  );

const deletionOf = (number: number): Retraction => ({
  ...{ kind: 'retraction', line: number + 1, feed: 'faultline', country: countryOf(number), eventId: `n${number}` },
  ...{ retractedAt: '2020-11-01T00:00:00Z', reason: 'deleted by the feed' },
});

it('a thousand scores published while a feed adds, corrects and deletes its events are replayed bit for bit (E5)', async () => {
  const { storage } = opened;
  await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
  let day = FIRST_DAY;
  const publishOn = async () => {
    for (let index = 0; index < DAYS_EACH; index++, day = addDays(day, 1)) await publishDay(storage, day, new Set());
  };
  const send = async (fileName: string, rows: Parameters<typeof storage.imports.writeChunk>[1]) => {
    const session = await storage.imports.begin({ source: 'faultline', fileName, contentHash: fileName });
    const outcome = await storage.imports.writeChunk(session, rows, 'end');
    await storage.imports.finish(session);
    return outcome;
  };
  await importNumbered(storage, { contentHash: 'first', rows: EVENTS, rowsPerChunk: EVENTS });
  await publishOn();
  expect(await send('corrections', eventRows(corrected()))).toMatchObject({ revised: EVENTS, rejected: 0 });
  await publishOn();
  const deletions = Array.from({ length: EVENTS / 2 }, (_, number) => deletionOf(number));
  expect(await send('deletions', deletions)).toMatchObject({ revised: EVENTS / 2, rejected: 0 });
  await publishOn();
  const verdict = await verifyPublished(storage);
  expect(verdict).toMatchObject({ differences: [], audit: { broken: null } });
  expect(verdict.replayed).toBe(3 * DAYS_EACH * NUMBERED_COUNTRIES.length);
});
