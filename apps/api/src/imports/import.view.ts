import type { Import } from '#libs/storage';
import type { ImportState } from '../common/enums.js';
import type { ImportRunModel } from './import.model.js';

export type ImportView = { readonly [Key in keyof ImportRunModel]: ImportRunModel[Key] };

export function importViewOf({ contentHash: hash, isInterrupted, ...run }: Import): ImportView {
  const problem = isInterrupted ? interruption(run) : run.problem;
  return { ...run, hash, problem, state: isInterrupted ? 'interrupted' : stateOf(run), share: null };
}

function stateOf({ finishedAt, problem }: Pick<Import, 'finishedAt' | 'problem'>): ImportState {
  if (finishedAt !== null) return 'finished';
  return problem === null ? 'running' : 'failed';
}

const interruption = ({ read }: Pick<Import, 'read'>): string =>
  `It was interrupted behind row ${read.toLocaleString('en-GB')}; what it stored stays. Import the same file again: it goes on there.`;
