import { addDays, type Day } from '#libs/events';
import type { PublishedScore, Storage } from '#libs/storage';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { killAfter, spawnSource } from '../support/source-process.js';

export interface PublisherDrill {
  readonly databaseUrl: string;
  readonly storage: Storage;
  readonly firstDay: Day;
  readonly days: number;
  readonly kills: number;
  readonly random: () => number;
}

/** A publisher lives so long at most after its first day. */
const LONGEST_LIFE_MS = 120;

/** Kills publishers of the same days at random moments, then lets one finish. Answers how many were really killed. */
export async function killPublishers({ databaseUrl, storage, random, ...drill }: PublisherDrill): Promise<number> {
  const words = [databaseUrl, drill.firstDay, String(drill.days)];
  let killed = 0;
  for (let kill = 0; kill < drill.kills; kill++) {
    const child = spawnSource('publisher.process.ts', ...words);
    if ((await killAfter(child, random() * LONGEST_LIFE_MS)) === 'killed') killed += 1;
  }
  for (let index = 0; index < drill.days; index++) await publishDay(storage, addDays(drill.firstDay, index), new Set());
  return killed;
}

/** Published rows of each day: a day is published for all its countries or for none. */
export async function countByDay(storage: Storage): Promise<ReadonlyMap<Day, number>> {
  const counts = new Map<Day, number>();
  const add = ({ on }: PublishedScore) => counts.set(on, (counts.get(on) ?? 0) + 1);
  await storage.publications.scan((rows) => rows.forEach(add));
  return counts;
}
