import { importNumbered, type NumberedImport } from '../support/numbered-import.js';
import { killAfter, spawnSource } from '../support/source-process.js';
import type { Import, Storage } from '#libs/storage';

export interface ImporterDrill {
  readonly databaseUrl: string;
  readonly storage: Storage;
  readonly plan: NumberedImport;
  readonly kills: number;
  readonly random: () => number;
}

/** An importer lives so long at most after it is ready. */
const LONGEST_LIFE_MS = 60;

/** Kills importers of one file at random moments, then lets one finish. Answers how many were really killed, and the import. */
export async function killImporters(drill: ImporterDrill): Promise<{ readonly killed: number; readonly done: Import }> {
  const { databaseUrl, storage, plan, kills, random } = drill;
  const words = [databaseUrl, plan.contentHash, String(plan.rows), String(plan.rowsPerChunk)];
  let killed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = spawnSource('importer.process.ts', ...words);
    if ((await killAfter(child, random() * LONGEST_LIFE_MS)) === 'killed') killed += 1;
  }
  return { killed, done: await importNumbered(storage, plan) };
}
