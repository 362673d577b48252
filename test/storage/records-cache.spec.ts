import { RecordsCache } from '../../apps/api/src/scores/records.cache.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
beforeAll(async () => (opened = await openTestStorage()));
afterAll(() => opened.close());

const report = (id: string) => opened.storage.events.append(aReportedEvent({ id }), { by: 'analyst' });

it('a country that changes again and again is held in memory once, as it is now', async () => {
  const { storage } = opened;
  const cache = new RecordsCache(storage);
  await report('first');
  const { versions: before } = await cache.state();
  for (let number = 0; number < 5; number++) {
    await report(`again ${number}`);
    const { versions } = await cache.state();
    const [loaded] = await cache.readAll(['KGZ'], versions);
    expect(loaded!.record.events).toHaveLength(number + 2);
    expect(loaded!.version).toBe(versions.get('KGZ'));
  }
  const [late] = await cache.readAll(['KGZ'], before);
  expect(late!.record.events).toHaveLength(6);
  expect(cache.size).toBe(1);
});
