import type { ImportRun } from '../queries/use-data.js';

const WORDS: Readonly<Record<ImportRun['state'], string>> = {
  RUNNING: 'Running',
  FINISHED: 'Finished',
  FAILED: 'Failed',
  REHEARSED: 'Dry run: nothing stored',
};

export function ImportState({ state }: Pick<ImportRun, 'state'>) {
  return <span className={`tag ${state === 'FAILED' ? 'warn' : ''}`}>{WORDS[state]}</span>;
}
