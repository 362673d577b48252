import { createLogger } from '../../apps/api/src/common/request-log.js';
import { PublicationsJob } from '../../apps/api/src/publications/publications.job.js';
import { FreshnessService } from '../../apps/api/src/scores/freshness.service.js';
import { countByDay } from '../drills/killed-publishers.js';
import { HandClock } from '../support/hand-clock.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

const MINUTES_PER_DAY = 24 * 60;

let opened: TestStorage;
let clock: HandClock;
beforeEach(async () => {
  opened = await openTestStorage();
  clock = new HandClock('2024-02-28T23:50:00Z');
  await opened.storage.events.append(aReportedEvent({ occurredOn: '2024-02-20', knownAt: '2024-02-20T12:00:00Z' }), {
    by: 'analyst',
  });
});
afterEach(() => opened.close());

const aJob = () =>
  new PublicationsJob(opened.storage, clock, new FreshnessService(opened.storage, clock), createLogger('silent'));
const publishedDays = async () => [...(await countByDay(opened.storage))].toSorted();

describe('daily scores', () => {
  it('are published once a day by two servers at once: over a leap day and the turn of a year', async () => {
    const servers = [aJob(), aJob()];
    const look = () => Promise.all(servers.map((server) => server.publishClosedDays()));
    await look();
    expect(await publishedDays()).toEqual([['2024-02-27', 1]]);
    for (let minutes = 0; minutes < 2 * MINUTES_PER_DAY; minutes += MINUTES_PER_DAY / 2) {
      clock.passMinutes(MINUTES_PER_DAY / 2);
      await look();
    }
    expect(await publishedDays()).toEqual(['2024-02-27', '2024-02-28', '2024-02-29'].map((day) => [day, 1]));
    clock.passMinutes(306 * MINUTES_PER_DAY);
    await look();
    const upToNewYear = await publishedDays();
    expect(upToNewYear).toHaveLength(309);
    expect(upToNewYear.slice(-2)).toEqual([
      ['2024-12-30', 1],
      ['2024-12-31', 1],
    ]);
  });

  it('are restated once by two servers at once when what they counted is withdrawn', async () => {
    const servers = [aJob(), aJob()];
    const look = () => Promise.all(servers.map((server) => server.restateDays()));
    await servers[0]!.publishClosedDays();
    await look();
    const [event] = await opened.storage.events.byIds([{ country: 'KGZ', id: 'e1' }]);
    await opened.storage.events.retract(event!, '2024-02-28T23:00:00Z', { by: 'analyst', expectedVersion: 1 });
    await look();
    await look();
    const range = { from: '2024-02-27', to: '2024-02-27', revision: 'all' } as const;
    const revisions = await opened.storage.publications.range('KGZ', range);
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(revisions[0]!.value).toBeGreaterThan(1);
    expect(revisions[1]!.value).toBe(0);
    expect(revisions[1]!.causes).toMatchObject({ count: 1, largest: [{ kind: 'retraction', id: 'e1' }] });
  });

  it('that were missed for years do not hold back a server that is told to stop; the next one goes on', async () => {
    await aJob().publishClosedDays();
    clock.passMinutes(3_650 * MINUTES_PER_DAY);
    const stopped = aJob();
    stopped.onApplicationBootstrap();
    await stopped.onModuleDestroy();
    const before = await publishedDays();
    expect(before.length).toBeLessThan(100);
    const next = aJob();
    next.onApplicationBootstrap();
    while ((await publishedDays()).length < before.length + 3);
    await next.onModuleDestroy();
    const days = (await publishedDays()).map(([day]) => day);
    expect(days.slice(0, 4)).toEqual(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']);
  });
});
