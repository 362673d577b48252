import type { Day } from '#libs/events';
import type { Storage } from '#libs/storage';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { killAfter, spawnSource } from '../support/source-process.js';

export interface RestaterDrill {
  readonly databaseUrl: string;
  readonly storage: Storage;
  readonly today: Day;
  readonly kills: number;
  readonly random: () => number;
  /** Moves published scores; called before every pair of restaters. */
  readonly moveScores: (round: number) => Promise<unknown>;
}

/** A restater lives so long at most after it is ready. */
const LONGEST_LIFE_MS = 120;
const AT_ONCE = 2;

/** Kills restaters of one store at random moments, two at once, then lets one finish. Answers how many were really killed. */
export async function killRestaters({ databaseUrl, storage, today, random, ...drill }: RestaterDrill): Promise<number> {
  let killed = 0;
  const live = async () => {
    const end = await killAfter(spawnSource('restater.process.ts', databaseUrl, today), random() * LONGEST_LIFE_MS);
    if (end === 'killed') killed += 1;
  };
  for (let round = 0; round < drill.kills / AT_ONCE; round++) {
    await drill.moveScores(round);
    await Promise.all(Array.from({ length: AT_ONCE }, live));
  }
  await restateDays(storage, { today });
  return killed;
}
