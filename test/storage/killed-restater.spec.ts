import { addDays } from '#libs/events';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import type { PublishedScore } from '#libs/storage';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { RESTATEMENT_POLICY } from '../../apps/api/src/publications/restatement-policy.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { killRestaters } from '../drills/killed-restaters.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';
import { randomFrom } from '../support/random.js';

const KILLS = 20;
const DAYS = 20;
const FIRST_DAY = '2020-10-29';
const TODAY = addDays(FIRST_DAY, DAYS);
const note = { by: 'analyst', reason: 'told late' };

let opened: TestStorage;
beforeAll(async () => {
  opened = await openTestStorage();
  const { storage } = opened;
  await importNumbered(storage, { contentHash: 'file', rows: 100, rowsPerChunk: 100 });
  await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
  for (let index = 0; index < DAYS; index++) await publishDay(storage, addDays(FIRST_DAY, index), new Set());
  await restateDays(storage, { today: TODAY });
  await tellOrWithdraw(0);
});
afterAll(() => opened.close());

/** The seat of power of every country was seized, as is told late; in the next round it was not. */
async function tellOrWithdraw(round: number): Promise<void> {
  const { events } = opened.storage;
  const id = `seizure ${Math.floor(round / 2)}`;
  for (const country of NUMBERED_COUNTRIES) {
    const seizure = aReportedEvent({ id, country, class: 'executive.seat-seized', occurredOn: FIRST_DAY });
    if (round % 2 === 0) await events.append(seizure, note);
    else await events.retract(seizure, `${FIRST_DAY}T12:00:00Z`, { ...note, expectedVersion: 1 });
  }
}

/** Looks at everything that was published as if nobody had looked before. */
async function restateAgain(): Promise<number> {
  await runSql(opened.databaseUrl, 'delete from restatement_cursor');
  return restateDays(opened.storage, { today: TODAY });
}

/** Every revision of every published score, those of a country and day behind each other. */
async function allPublished(): Promise<readonly PublishedScore[]> {
  const rows: PublishedScore[] = [];
  await opened.storage.publications.scan((some) => void rows.push(...some));
  return rows;
}

describe('the restating of published scores', () => {
  it(`killed ${KILLS} times and run again restates each move once, with causes that add up to it`, async () => {
    const { storage, databaseUrl } = opened;
    const noticed = (await storage.changes.since(0)).length;
    const drill = {
      databaseUrl,
      storage,
      today: TODAY,
      kills: KILLS,
      moveScores: (round: number) => tellOrWithdraw(round + 1),
    };
    expect(await killRestaters({ ...drill, random: randomFrom(20201006) })).toBeGreaterThan(KILLS / 2);
    expect(await restateAgain()).toBe(0);
    const rows = await allPublished();
    const looks = new Set<string>();
    expect(rows.filter(({ revision }) => revision === 2)).toHaveLength(DAYS * NUMBERED_COUNTRIES.length);
    for (const [index, row] of rows.entries()) {
      if (row.revision === 1) continue;
      const { country, on, revision, value, causes, publishedAt } = row;
      const before = rows[index - 1]!;
      expect([before.country, before.on, before.revision]).toEqual([country, on, revision - 1]);
      const move = value! - before.value!;
      expect(Math.abs(move)).toBeGreaterThanOrEqual(RESTATEMENT_POLICY.points);
      const points = causes!.largest.reduce((sum, cause) => sum + cause.points, causes!.otherPoints);
      expect(points).toBeCloseTo(move, 9);
      looks.add(`${country} ${publishedAt}`);
    }
    const notices = (await storage.changes.since(0)).slice(noticed).filter(({ kind }) => kind === 'publication');
    expect(notices).toHaveLength(looks.size);
    expect(await verifyPublished(storage)).toMatchObject({ differences: [], audit: { broken: null } });
  }, 300_000);
});
