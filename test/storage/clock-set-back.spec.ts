import { instantMs } from '#libs/events';
import { aReportedEvent } from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

const AHEAD = `clock_timestamp() + interval '2 hours'`;
const note = { by: 'analyst', reason: 'test' };

let opened: TestStorage;
beforeAll(async () => (opened = await openTestStorage()));
afterAll(() => opened.close());

/** When the revisions of a country were recorded, in the order in which they were. */
const recordedAt = async (): Promise<readonly string[]> => {
  const rows = await runSql(
    opened.databaseUrl,
    `select to_char(recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from event_revision order by length(event_id), event_id`,
  );
  return rows.map(({ at }) => String(at));
};

it('a clock that is set back by two hours never lets a later row stand before an earlier one, nor before a frontier (E9)', async () => {
  const { storage, databaseUrl } = opened;
  await storage.events.append(aReportedEvent({ id: '1' }), note);
  // What was recorded and read before the clock was set back bears the later time.
  await runSql(databaseUrl, `update country_clock set recorded_at = ${AHEAD}`);
  await storage.events.append(aReportedEvent({ id: '2' }), note);
  const frontier = await storage.records.frontier();
  await storage.events.append(aReportedEvent({ id: '3' }), note);
  await storage.events.append(aReportedEvent({ id: '4', country: 'KAZ' }), note);
  const times = await recordedAt();
  expect(times).toHaveLength(4);
  expect(times.toSorted()).toEqual(times);
  expect(instantMs(times[1]!) - Date.now()).toBeGreaterThan(3_600_000);
  const seen = await storage.records.readAll(['KGZ', 'KAZ'], { recordedBefore: frontier });
  expect([...seen.values()].flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['1', '2']);
});
