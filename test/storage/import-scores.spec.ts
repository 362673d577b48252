import { addDays, type Day, type ImportRow, type ReportedEvent } from '#libs/events';
import { scoreOn } from '#libs/scoring';
import type { Storage } from '#libs/storage';
import { aReportedEvent, aReportedEvidence, eventRows } from '../support/ledger-rows.js';
import { withStorage } from '../support/postgres.js';

const CLASSES = ['violence.riot', 'violence.clash', 'executive.seat-seized', 'protest.peaceful'] as const;

/** A hundred events from `first` on, three days apart, some of them with deaths. */
const eventsFrom = (first: Day, country: string): ReportedEvent[] =>
  Array.from({ length: 100 }, (_, index) => {
    const occurredOn = addDays(first, 3 * index);
    const known = { knownAt: `${addDays(occurredOn, 1)}T00:00:00Z` };
    return aReportedEvent({
      ...{ id: `${country} ${occurredOn}`, country, occurredOn, class: CLASSES[index % CLASSES.length]!, ...known },
      ...{ dead: index % 7 === 0 ? index : null, reports: [aReportedEvidence({ ...known, group: `g${index % 5}` })] },
    });
  });

async function importFile(storage: Storage, name: string, rows: readonly ImportRow[]): Promise<void> {
  const session = await storage.imports.begin({ source: 'faultline', fileName: name, contentHash: name });
  await storage.imports.writeChunk(session, rows, 'end');
  await storage.imports.finish(session);
}

async function scores(storage: Storage, country: string): Promise<readonly number[]> {
  const record = await storage.records.read(country);
  const days = Array.from({ length: 60 }, (_, index) => addDays('2015-01-01', 40 * index));
  return days.map((day) => scoreOn(record, day).value);
}

describe('D6: an import of events five years older than what is there', () => {
  const recent = ['KGZ', 'KAZ'].flatMap((country) => eventsFrom('2020-01-01', country));
  const old = eventsFrom('2015-01-01', 'KGZ');

  it('touches its own country only, from its first day on, and scores as if everything had come at once', () =>
    withStorage(async ({ storage }) => {
      await importFile(storage, 'recent', eventRows(recent));
      const [before, untouched] = [await storage.records.versions(), await scores(storage, 'KAZ')];
      const seen = (await storage.changes.since(0)).at(-1)!.sequence;
      await importFile(storage, 'old', eventRows(old));
      const changes = await storage.changes.since(seen);
      const version = before.get('KGZ')! + 1;
      expect(changes.map(({ countries }) => countries)).toEqual([[{ country: 'KGZ', version, fromDay: '2015-01-01' }]]);
      expect((await storage.records.versions()).get('KAZ')).toBe(before.get('KAZ'));
      expect(await scores(storage, 'KAZ')).toEqual(untouched);
      const late = await scores(storage, 'KGZ');
      await withStorage(async (other) => {
        await importFile(other.storage, 'all', eventRows([...recent, ...old].toReversed()));
        expect(await scores(other.storage, 'KGZ')).toEqual(late);
      });
    }));
});

describe('D3: a row that changes under its id', () => {
  it('moves the score from when it became known, and leaves every earlier as-of as it was', () =>
    withStorage(async ({ storage }) => {
      const first = aReportedEvent({ dead: 1, knownAt: '2020-10-06T00:00:00Z' });
      await importFile(storage, 'first', eventRows([first]));
      const at = async (asOf: string) => scoreOn(await storage.records.read('KGZ'), '2020-10-08', { asOf }).value;
      const then = await at('2020-10-07T00:00:00Z');
      await importFile(storage, 'second', eventRows([{ ...first, dead: 40, knownAt: '2020-10-07T12:00:00Z' }]));
      expect(await at('2020-10-07T00:00:00Z')).toBe(then);
      expect(await at('2020-10-08T00:00:00Z')).toBeGreaterThan(then);
    }));
});

describe('D15: one day’s toll told by two sources with different numbers', () => {
  it('counts from the larger one alone; both stay, each under its own name', () =>
    withStorage(async ({ storage }) => {
      const toll = (source: string, dead: number) =>
        aReportedEvent({ id: source, source, dead, class: 'violence.clash' });
      const on = async () => scoreOn(await storage.records.read('KGZ'), '2020-10-06').value;
      await importFile(storage, 'larger', eventRows([toll('agency', 12)]));
      const larger = await on();
      await importFile(storage, 'smaller', eventRows([toll('ministry', 8)]));
      expect(await on()).toBe(larger);
      const { events } = await storage.records.read('KGZ');
      expect(events.map(({ source, dead }) => [source, dead])).toEqual([
        ['agency', 12],
        ['ministry', 8],
      ]);
    }));
});
