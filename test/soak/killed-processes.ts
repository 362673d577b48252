import { addDays } from '#libs/events';
import type { Storage } from '#libs/storage';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { killImporters } from '../drills/killed-importers.js';
import { countByDay, killPublishers } from '../drills/killed-publishers.js';
import { NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { yesterday, type SoakSite } from './site.js';
import type { Soak } from './soak.js';

const FILE = { rows: 4_000, rowsPerChunk: 100 };
const DAYS = 30;
const IMPORTERS = 10;
const PUBLISHERS = 6;
/** A fifth more than the 500 that are wanted, in case the others need the cores later. */
const IMPORTERS_PER_HOUR = 600;

/** Rounds of importers and publishers killed at random moments, each on a database of its own, until the time is over. */
export async function killProcesses(site: SoakSite, soak: Soak): Promise<void> {
  const random = soak.randomOf(1);
  for (let round = 0; !soak.isOver(); round++) {
    const name = `processes_${round}`;
    const databaseUrl = await site.createDatabase(name);
    await site.withStorage(databaseUrl, async (storage) => {
      const means = { databaseUrl, storage, random };
      const { killed, done } = await killImporters({
        ...means,
        plan: { ...FILE, contentHash: name },
        kills: IMPORTERS,
      });
      soak.figures.importerKills += killed;
      soak.figures.lost += FILE.rows - done.accepted;
      soak.figures.doubled += done.duplicate + done.revised;
      const days = { firstDay: addDays(yesterday(), 1 - DAYS), days: DAYS };
      soak.figures.publisherKills += await killPublishers({ ...means, ...days, kills: PUBLISHERS });
      await replayAll(storage, soak);
    });
    await site.dropDatabase(name);
    soak.figures.rounds += 1;
    await soak.keepPace(() => soak.figures.importerKills, IMPORTERS_PER_HOUR);
  }
}

/** Every day must be published for all countries, and every score must come out the same again. */
async function replayAll(storage: Storage, { figures }: Soak): Promise<void> {
  const counts = await countByDay(storage);
  figures.lost += Math.abs(DAYS - counts.size);
  for (const count of counts.values()) {
    figures.lost += Math.max(0, NUMBERED_COUNTRIES.length - count);
    figures.doubled += Math.max(0, count - NUMBERED_COUNTRIES.length);
  }
  const verdict = await verifyPublished(storage);
  figures.replayed += verdict.replayed;
  figures.differences += verdict.differences.length + (verdict.audit.broken ? 1 : 0);
}
