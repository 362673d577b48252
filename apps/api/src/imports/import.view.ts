import type { Import } from '#libs/storage';
import type { ImportRunModel } from './import.model.js';

export type ImportView = { readonly [Key in keyof ImportRunModel]: ImportRunModel[Key] };

export function importViewOf({ contentHash: hash, ...run }: Import): ImportView {
  const unfinished = run.problem === null ? 'running' : 'failed';
  return { ...run, hash, state: run.finishedAt === null ? unfinished : 'finished', share: null };
}
